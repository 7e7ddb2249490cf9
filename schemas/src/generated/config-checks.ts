// Written by `npm run generate` from the schemas: change those, not this file.
// @ts-nocheck: compiled from the schemas; the tables in *-validator*.ts give these checks their types.
import { ucs2length } from "../ajv-runtime.js";
import type { Check } from "../validator.js";
export const agent: Check = validate10;
const schema11 = {"title":"agent","type":"object","properties":{"$schema":{"type":"string","maxLength":256},"microphone":{"title":"microphone settings","type":"object","properties":{"gain_db":{"type":"number","minimum":-30,"maximum":30,"x-unit":"dB","default":0},"noise_suppression":{"type":"boolean","default":true},"automatic_gain":{"type":"boolean","default":true},"echo_cancellation":{"type":"boolean","default":false},"voice_activity":{"type":"boolean","default":false},"threshold":{"type":"number","minimum":0,"maximum":1,"x-unit":"1","default":0.6},"pre_roll_ms":{"type":"number","minimum":0,"maximum":500,"x-unit":"ms","default":200},"release_ms":{"type":"number","minimum":0,"maximum":2000,"x-unit":"ms","default":120},"muted":{"type":"boolean","default":false}},"additionalProperties":false,"default":{}},"mixer":{"title":"mixer settings","type":"object","properties":{"gain_db":{"$ref":"../common.schema.json#/$defs/gain_db","default":0},"duck_db":{"type":"number","minimum":-60,"maximum":0,"x-unit":"dB","default":-12},"duck_own_db":{"type":"number","minimum":-60,"maximum":0,"x-unit":"dB","default":0},"duck_attack_ms":{"type":"number","minimum":1,"maximum":1000,"x-unit":"ms","default":20},"duck_hold_ms":{"type":"number","minimum":0,"maximum":5000,"x-unit":"ms","default":300},"duck_release_ms":{"type":"number","minimum":1,"maximum":5000,"x-unit":"ms","default":250},"muted":{"type":"boolean","default":false}},"additionalProperties":false,"default":{}},"devices":{"title":"device settings","type":"object","properties":{"capture_id":{"type":"string","minLength":1,"maxLength":256},"playback_id":{"type":"string","minLength":1,"maxLength":256}},"additionalProperties":false,"default":{}},"channels":{"type":"object","additionalProperties":{"title":"kept channel mix","type":"object","properties":{"gain_db":{"$ref":"../common.schema.json#/$defs/gain_db","default":0},"pan":{"$ref":"../common.schema.json#/$defs/pan","default":0},"muted":{"type":"boolean","default":false},"solo":{"type":"boolean","default":false},"dry":{"type":"boolean","default":false},"positional":{"type":"boolean","default":false}},"additionalProperties":false},"maxProperties":4096,"default":{}},"overlay":{"title":"overlay settings","type":"object","properties":{"visible":{"type":"boolean","default":true},"corner":{"enum":["top_left","top_right","bottom_left","bottom_right"],"default":"top_right"},"scale":{"type":"number","minimum":0.5,"maximum":3,"x-unit":"1","default":1},"opacity":{"type":"number","minimum":0.1,"maximum":1,"x-unit":"1","default":0.9},"detail":{"enum":["full","compact","speaking"],"default":"full"}},"additionalProperties":false,"default":{}},"pairing":{"title":"pairing settings","type":"object","properties":{"local":{"enum":["allow","ask"],"default":"allow"},"websocket":{"type":"boolean","default":false},"websocket_port":{"type":"integer","minimum":1024,"maximum":65535}},"additionalProperties":false,"default":{}},"idle_shutdown_s":{"type":"integer","minimum":10,"maximum":604800,"x-unit":"s"},"hotkeys":{"title":"hotkey settings","type":"object","properties":{"evdev":{"type":"boolean","default":false}},"additionalProperties":false,"default":{}},"audio":{"title":"sound settings","type":"object","properties":{"frame_ms":{"type":"integer","minimum":10,"maximum":20,"x-unit":"ms","default":10},"bitrate_bps":{"type":"integer","minimum":6000,"maximum":128000,"x-unit":"bit/s"}},"additionalProperties":false,"default":{}}},"additionalProperties":false};
const schema13 = {"title":"gain","type":"number","minimum":-60,"maximum":12,"x-unit":"dB"};
const schema15 = {"title":"pan","type":"number","minimum":-1,"maximum":1,"x-unit":"1"};
const func2 = Object.prototype.hasOwnProperty;
const func3 = ucs2length;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.microphone === undefined){
data.microphone = {};
}
if(data.mixer === undefined){
data.mixer = {};
}
if(data.devices === undefined){
data.devices = {};
}
if(data.channels === undefined){
data.channels = {};
}
if(data.overlay === undefined){
data.overlay = {};
}
if(data.pairing === undefined){
data.pairing = {};
}
if(data.hotkeys === undefined){
data.hotkeys = {};
}
if(data.audio === undefined){
data.audio = {};
}
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
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
if(func3(data0) > 256){
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
let data1 = data.microphone;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.gain_db === undefined){
data1.gain_db = 0;
}
if(data1.noise_suppression === undefined){
data1.noise_suppression = true;
}
if(data1.automatic_gain === undefined){
data1.automatic_gain = true;
}
if(data1.echo_cancellation === undefined){
data1.echo_cancellation = false;
}
if(data1.voice_activity === undefined){
data1.voice_activity = false;
}
if(data1.threshold === undefined){
data1.threshold = 0.6;
}
if(data1.pre_roll_ms === undefined){
data1.pre_roll_ms = 200;
}
if(data1.release_ms === undefined){
data1.release_ms = 120;
}
if(data1.muted === undefined){
data1.muted = false;
}
const _errs6 = errors;
for(const key1 in data1){
if(!(func2.call(schema11.properties.microphone.properties, key1))){
validate10.errors = [{instancePath:instancePath+"/microphone",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema11.properties.microphone,data:data1}];
return false;
break;
}
}
if(_errs6 === errors){
let data2 = data1.gain_db;
const _errs7 = errors;
if(errors === _errs7){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 30 || isNaN(data2)){
validate10.errors = [{instancePath:instancePath+"/microphone/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 30},parentSchema:schema11.properties.microphone.properties.gain_db,data:data2}];
return false;
}
else {
if(data2 < -30 || isNaN(data2)){
validate10.errors = [{instancePath:instancePath+"/microphone/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -30},parentSchema:schema11.properties.microphone.properties.gain_db,data:data2}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/microphone/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema11.properties.microphone.properties.gain_db,data:data2}];
return false;
}
}
var valid1 = _errs7 === errors;
if(valid1){
let data3 = data1.noise_suppression;
const _errs9 = errors;
if(typeof data3 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/microphone/noise_suppression",keyword:"type",params:{type: "boolean"},parentSchema:schema11.properties.microphone.properties.noise_suppression,data:data3}];
return false;
}
var valid1 = _errs9 === errors;
if(valid1){
let data4 = data1.automatic_gain;
const _errs11 = errors;
if(typeof data4 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/microphone/automatic_gain",keyword:"type",params:{type: "boolean"},parentSchema:schema11.properties.microphone.properties.automatic_gain,data:data4}];
return false;
}
var valid1 = _errs11 === errors;
if(valid1){
let data5 = data1.echo_cancellation;
const _errs13 = errors;
if(typeof data5 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/microphone/echo_cancellation",keyword:"type",params:{type: "boolean"},parentSchema:schema11.properties.microphone.properties.echo_cancellation,data:data5}];
return false;
}
var valid1 = _errs13 === errors;
if(valid1){
let data6 = data1.voice_activity;
const _errs15 = errors;
if(typeof data6 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/microphone/voice_activity",keyword:"type",params:{type: "boolean"},parentSchema:schema11.properties.microphone.properties.voice_activity,data:data6}];
return false;
}
var valid1 = _errs15 === errors;
if(valid1){
let data7 = data1.threshold;
const _errs17 = errors;
if(errors === _errs17){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1 || isNaN(data7)){
validate10.errors = [{instancePath:instancePath+"/microphone/threshold",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema11.properties.microphone.properties.threshold,data:data7}];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate10.errors = [{instancePath:instancePath+"/microphone/threshold",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema11.properties.microphone.properties.threshold,data:data7}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/microphone/threshold",keyword:"type",params:{type: "number"},parentSchema:schema11.properties.microphone.properties.threshold,data:data7}];
return false;
}
}
var valid1 = _errs17 === errors;
if(valid1){
let data8 = data1.pre_roll_ms;
const _errs19 = errors;
if(errors === _errs19){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 500 || isNaN(data8)){
validate10.errors = [{instancePath:instancePath+"/microphone/pre_roll_ms",keyword:"maximum",params:{comparison: "<=", limit: 500},parentSchema:schema11.properties.microphone.properties.pre_roll_ms,data:data8}];
return false;
}
else {
if(data8 < 0 || isNaN(data8)){
validate10.errors = [{instancePath:instancePath+"/microphone/pre_roll_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema11.properties.microphone.properties.pre_roll_ms,data:data8}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/microphone/pre_roll_ms",keyword:"type",params:{type: "number"},parentSchema:schema11.properties.microphone.properties.pre_roll_ms,data:data8}];
return false;
}
}
var valid1 = _errs19 === errors;
if(valid1){
let data9 = data1.release_ms;
const _errs21 = errors;
if(errors === _errs21){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 2000 || isNaN(data9)){
validate10.errors = [{instancePath:instancePath+"/microphone/release_ms",keyword:"maximum",params:{comparison: "<=", limit: 2000},parentSchema:schema11.properties.microphone.properties.release_ms,data:data9}];
return false;
}
else {
if(data9 < 0 || isNaN(data9)){
validate10.errors = [{instancePath:instancePath+"/microphone/release_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema11.properties.microphone.properties.release_ms,data:data9}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/microphone/release_ms",keyword:"type",params:{type: "number"},parentSchema:schema11.properties.microphone.properties.release_ms,data:data9}];
return false;
}
}
var valid1 = _errs21 === errors;
if(valid1){
let data10 = data1.muted;
const _errs23 = errors;
if(typeof data10 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/microphone/muted",keyword:"type",params:{type: "boolean"},parentSchema:schema11.properties.microphone.properties.muted,data:data10}];
return false;
}
var valid1 = _errs23 === errors;
}
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
validate10.errors = [{instancePath:instancePath+"/microphone",keyword:"type",params:{type: "object"},parentSchema:schema11.properties.microphone,data:data1}];
return false;
}
}
var valid0 = _errs4 === errors;
if(valid0){
let data11 = data.mixer;
const _errs25 = errors;
if(errors === _errs25){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.gain_db === undefined){
data11.gain_db = 0;
}
if(data11.duck_db === undefined){
data11.duck_db = -12;
}
if(data11.duck_own_db === undefined){
data11.duck_own_db = 0;
}
if(data11.duck_attack_ms === undefined){
data11.duck_attack_ms = 20;
}
if(data11.duck_hold_ms === undefined){
data11.duck_hold_ms = 300;
}
if(data11.duck_release_ms === undefined){
data11.duck_release_ms = 250;
}
if(data11.muted === undefined){
data11.muted = false;
}
const _errs27 = errors;
for(const key2 in data11){
if(!(((((((key2 === "gain_db") || (key2 === "duck_db")) || (key2 === "duck_own_db")) || (key2 === "duck_attack_ms")) || (key2 === "duck_hold_ms")) || (key2 === "duck_release_ms")) || (key2 === "muted"))){
validate10.errors = [{instancePath:instancePath+"/mixer",keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema11.properties.mixer,data:data11}];
return false;
break;
}
}
if(_errs27 === errors){
let data12 = data11.gain_db;
const _errs28 = errors;
const _errs29 = errors;
if(errors === _errs29){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 12 || isNaN(data12)){
validate10.errors = [{instancePath:instancePath+"/mixer/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 12},parentSchema:schema13,data:data12}];
return false;
}
else {
if(data12 < -60 || isNaN(data12)){
validate10.errors = [{instancePath:instancePath+"/mixer/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema13,data:data12}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/mixer/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema13,data:data12}];
return false;
}
}
var valid2 = _errs28 === errors;
if(valid2){
let data13 = data11.duck_db;
const _errs31 = errors;
if(errors === _errs31){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 0 || isNaN(data13)){
validate10.errors = [{instancePath:instancePath+"/mixer/duck_db",keyword:"maximum",params:{comparison: "<=", limit: 0},parentSchema:schema11.properties.mixer.properties.duck_db,data:data13}];
return false;
}
else {
if(data13 < -60 || isNaN(data13)){
validate10.errors = [{instancePath:instancePath+"/mixer/duck_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema11.properties.mixer.properties.duck_db,data:data13}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/mixer/duck_db",keyword:"type",params:{type: "number"},parentSchema:schema11.properties.mixer.properties.duck_db,data:data13}];
return false;
}
}
var valid2 = _errs31 === errors;
if(valid2){
let data14 = data11.duck_own_db;
const _errs33 = errors;
if(errors === _errs33){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 0 || isNaN(data14)){
validate10.errors = [{instancePath:instancePath+"/mixer/duck_own_db",keyword:"maximum",params:{comparison: "<=", limit: 0},parentSchema:schema11.properties.mixer.properties.duck_own_db,data:data14}];
return false;
}
else {
if(data14 < -60 || isNaN(data14)){
validate10.errors = [{instancePath:instancePath+"/mixer/duck_own_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema11.properties.mixer.properties.duck_own_db,data:data14}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/mixer/duck_own_db",keyword:"type",params:{type: "number"},parentSchema:schema11.properties.mixer.properties.duck_own_db,data:data14}];
return false;
}
}
var valid2 = _errs33 === errors;
if(valid2){
let data15 = data11.duck_attack_ms;
const _errs35 = errors;
if(errors === _errs35){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 1000 || isNaN(data15)){
validate10.errors = [{instancePath:instancePath+"/mixer/duck_attack_ms",keyword:"maximum",params:{comparison: "<=", limit: 1000},parentSchema:schema11.properties.mixer.properties.duck_attack_ms,data:data15}];
return false;
}
else {
if(data15 < 1 || isNaN(data15)){
validate10.errors = [{instancePath:instancePath+"/mixer/duck_attack_ms",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema11.properties.mixer.properties.duck_attack_ms,data:data15}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/mixer/duck_attack_ms",keyword:"type",params:{type: "number"},parentSchema:schema11.properties.mixer.properties.duck_attack_ms,data:data15}];
return false;
}
}
var valid2 = _errs35 === errors;
if(valid2){
let data16 = data11.duck_hold_ms;
const _errs37 = errors;
if(errors === _errs37){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 5000 || isNaN(data16)){
validate10.errors = [{instancePath:instancePath+"/mixer/duck_hold_ms",keyword:"maximum",params:{comparison: "<=", limit: 5000},parentSchema:schema11.properties.mixer.properties.duck_hold_ms,data:data16}];
return false;
}
else {
if(data16 < 0 || isNaN(data16)){
validate10.errors = [{instancePath:instancePath+"/mixer/duck_hold_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema11.properties.mixer.properties.duck_hold_ms,data:data16}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/mixer/duck_hold_ms",keyword:"type",params:{type: "number"},parentSchema:schema11.properties.mixer.properties.duck_hold_ms,data:data16}];
return false;
}
}
var valid2 = _errs37 === errors;
if(valid2){
let data17 = data11.duck_release_ms;
const _errs39 = errors;
if(errors === _errs39){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 5000 || isNaN(data17)){
validate10.errors = [{instancePath:instancePath+"/mixer/duck_release_ms",keyword:"maximum",params:{comparison: "<=", limit: 5000},parentSchema:schema11.properties.mixer.properties.duck_release_ms,data:data17}];
return false;
}
else {
if(data17 < 1 || isNaN(data17)){
validate10.errors = [{instancePath:instancePath+"/mixer/duck_release_ms",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema11.properties.mixer.properties.duck_release_ms,data:data17}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/mixer/duck_release_ms",keyword:"type",params:{type: "number"},parentSchema:schema11.properties.mixer.properties.duck_release_ms,data:data17}];
return false;
}
}
var valid2 = _errs39 === errors;
if(valid2){
let data18 = data11.muted;
const _errs41 = errors;
if(typeof data18 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/mixer/muted",keyword:"type",params:{type: "boolean"},parentSchema:schema11.properties.mixer.properties.muted,data:data18}];
return false;
}
var valid2 = _errs41 === errors;
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/mixer",keyword:"type",params:{type: "object"},parentSchema:schema11.properties.mixer,data:data11}];
return false;
}
}
var valid0 = _errs25 === errors;
if(valid0){
let data19 = data.devices;
const _errs43 = errors;
if(errors === _errs43){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
const _errs45 = errors;
for(const key3 in data19){
if(!((key3 === "capture_id") || (key3 === "playback_id"))){
validate10.errors = [{instancePath:instancePath+"/devices",keyword:"additionalProperties",params:{additionalProperty: key3},parentSchema:schema11.properties.devices,data:data19}];
return false;
break;
}
}
if(_errs45 === errors){
if(data19.capture_id !== undefined){
let data20 = data19.capture_id;
const _errs46 = errors;
if(errors === _errs46){
if(typeof data20 === "string"){
if(func3(data20) > 256){
validate10.errors = [{instancePath:instancePath+"/devices/capture_id",keyword:"maxLength",params:{limit: 256},parentSchema:schema11.properties.devices.properties.capture_id,data:data20}];
return false;
}
else {
if(func3(data20) < 1){
validate10.errors = [{instancePath:instancePath+"/devices/capture_id",keyword:"minLength",params:{limit: 1},parentSchema:schema11.properties.devices.properties.capture_id,data:data20}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/devices/capture_id",keyword:"type",params:{type: "string"},parentSchema:schema11.properties.devices.properties.capture_id,data:data20}];
return false;
}
}
var valid4 = _errs46 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data19.playback_id !== undefined){
let data21 = data19.playback_id;
const _errs48 = errors;
if(errors === _errs48){
if(typeof data21 === "string"){
if(func3(data21) > 256){
validate10.errors = [{instancePath:instancePath+"/devices/playback_id",keyword:"maxLength",params:{limit: 256},parentSchema:schema11.properties.devices.properties.playback_id,data:data21}];
return false;
}
else {
if(func3(data21) < 1){
validate10.errors = [{instancePath:instancePath+"/devices/playback_id",keyword:"minLength",params:{limit: 1},parentSchema:schema11.properties.devices.properties.playback_id,data:data21}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/devices/playback_id",keyword:"type",params:{type: "string"},parentSchema:schema11.properties.devices.properties.playback_id,data:data21}];
return false;
}
}
var valid4 = _errs48 === errors;
}
else {
var valid4 = true;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/devices",keyword:"type",params:{type: "object"},parentSchema:schema11.properties.devices,data:data19}];
return false;
}
}
var valid0 = _errs43 === errors;
if(valid0){
let data22 = data.channels;
const _errs50 = errors;
if(errors === _errs50){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(Object.keys(data22).length > 4096){
validate10.errors = [{instancePath:instancePath+"/channels",keyword:"maxProperties",params:{limit: 4096},parentSchema:schema11.properties.channels,data:data22}];
return false;
}
else {
for(const key4 in data22){
let data23 = data22[key4];
const _errs53 = errors;
if(errors === _errs53){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.gain_db === undefined){
data23.gain_db = 0;
}
if(data23.pan === undefined){
data23.pan = 0;
}
if(data23.muted === undefined){
data23.muted = false;
}
if(data23.solo === undefined){
data23.solo = false;
}
if(data23.dry === undefined){
data23.dry = false;
}
if(data23.positional === undefined){
data23.positional = false;
}
const _errs55 = errors;
for(const key5 in data23){
if(!((((((key5 === "gain_db") || (key5 === "pan")) || (key5 === "muted")) || (key5 === "solo")) || (key5 === "dry")) || (key5 === "positional"))){
validate10.errors = [{instancePath:instancePath+"/channels/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key5},parentSchema:schema11.properties.channels.additionalProperties,data:data23}];
return false;
break;
}
}
if(_errs55 === errors){
let data24 = data23.gain_db;
const _errs56 = errors;
const _errs57 = errors;
if(errors === _errs57){
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 12 || isNaN(data24)){
validate10.errors = [{instancePath:instancePath+"/channels/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 12},parentSchema:schema13,data:data24}];
return false;
}
else {
if(data24 < -60 || isNaN(data24)){
validate10.errors = [{instancePath:instancePath+"/channels/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema13,data:data24}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/channels/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema13,data:data24}];
return false;
}
}
var valid6 = _errs56 === errors;
if(valid6){
let data25 = data23.pan;
const _errs59 = errors;
const _errs60 = errors;
if(errors === _errs60){
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 1 || isNaN(data25)){
validate10.errors = [{instancePath:instancePath+"/channels/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/pan",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema15,data:data25}];
return false;
}
else {
if(data25 < -1 || isNaN(data25)){
validate10.errors = [{instancePath:instancePath+"/channels/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/pan",keyword:"minimum",params:{comparison: ">=", limit: -1},parentSchema:schema15,data:data25}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/channels/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/pan",keyword:"type",params:{type: "number"},parentSchema:schema15,data:data25}];
return false;
}
}
var valid6 = _errs59 === errors;
if(valid6){
let data26 = data23.muted;
const _errs62 = errors;
if(typeof data26 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/channels/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/muted",keyword:"type",params:{type: "boolean"},parentSchema:schema11.properties.channels.additionalProperties.properties.muted,data:data26}];
return false;
}
var valid6 = _errs62 === errors;
if(valid6){
let data27 = data23.solo;
const _errs64 = errors;
if(typeof data27 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/channels/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/solo",keyword:"type",params:{type: "boolean"},parentSchema:schema11.properties.channels.additionalProperties.properties.solo,data:data27}];
return false;
}
var valid6 = _errs64 === errors;
if(valid6){
let data28 = data23.dry;
const _errs66 = errors;
if(typeof data28 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/channels/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/dry",keyword:"type",params:{type: "boolean"},parentSchema:schema11.properties.channels.additionalProperties.properties.dry,data:data28}];
return false;
}
var valid6 = _errs66 === errors;
if(valid6){
let data29 = data23.positional;
const _errs68 = errors;
if(typeof data29 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/channels/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/positional",keyword:"type",params:{type: "boolean"},parentSchema:schema11.properties.channels.additionalProperties.properties.positional,data:data29}];
return false;
}
var valid6 = _errs68 === errors;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/channels/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"},parentSchema:schema11.properties.channels.additionalProperties,data:data23}];
return false;
}
}
var valid5 = _errs53 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/channels",keyword:"type",params:{type: "object"},parentSchema:schema11.properties.channels,data:data22}];
return false;
}
}
var valid0 = _errs50 === errors;
if(valid0){
let data30 = data.overlay;
const _errs70 = errors;
if(errors === _errs70){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.visible === undefined){
data30.visible = true;
}
if(data30.corner === undefined){
data30.corner = "top_right";
}
if(data30.scale === undefined){
data30.scale = 1;
}
if(data30.opacity === undefined){
data30.opacity = 0.9;
}
if(data30.detail === undefined){
data30.detail = "full";
}
const _errs72 = errors;
for(const key6 in data30){
if(!(((((key6 === "visible") || (key6 === "corner")) || (key6 === "scale")) || (key6 === "opacity")) || (key6 === "detail"))){
validate10.errors = [{instancePath:instancePath+"/overlay",keyword:"additionalProperties",params:{additionalProperty: key6},parentSchema:schema11.properties.overlay,data:data30}];
return false;
break;
}
}
if(_errs72 === errors){
let data31 = data30.visible;
const _errs73 = errors;
if(typeof data31 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/overlay/visible",keyword:"type",params:{type: "boolean"},parentSchema:schema11.properties.overlay.properties.visible,data:data31}];
return false;
}
var valid9 = _errs73 === errors;
if(valid9){
let data32 = data30.corner;
const _errs75 = errors;
if(!((((data32 === "top_left") || (data32 === "top_right")) || (data32 === "bottom_left")) || (data32 === "bottom_right"))){
validate10.errors = [{instancePath:instancePath+"/overlay/corner",keyword:"enum",params:{allowedValues: schema11.properties.overlay.properties.corner.enum},parentSchema:schema11.properties.overlay.properties.corner,data:data32}];
return false;
}
var valid9 = _errs75 === errors;
if(valid9){
let data33 = data30.scale;
const _errs76 = errors;
if(errors === _errs76){
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 3 || isNaN(data33)){
validate10.errors = [{instancePath:instancePath+"/overlay/scale",keyword:"maximum",params:{comparison: "<=", limit: 3},parentSchema:schema11.properties.overlay.properties.scale,data:data33}];
return false;
}
else {
if(data33 < 0.5 || isNaN(data33)){
validate10.errors = [{instancePath:instancePath+"/overlay/scale",keyword:"minimum",params:{comparison: ">=", limit: 0.5},parentSchema:schema11.properties.overlay.properties.scale,data:data33}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/overlay/scale",keyword:"type",params:{type: "number"},parentSchema:schema11.properties.overlay.properties.scale,data:data33}];
return false;
}
}
var valid9 = _errs76 === errors;
if(valid9){
let data34 = data30.opacity;
const _errs78 = errors;
if(errors === _errs78){
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 1 || isNaN(data34)){
validate10.errors = [{instancePath:instancePath+"/overlay/opacity",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema11.properties.overlay.properties.opacity,data:data34}];
return false;
}
else {
if(data34 < 0.1 || isNaN(data34)){
validate10.errors = [{instancePath:instancePath+"/overlay/opacity",keyword:"minimum",params:{comparison: ">=", limit: 0.1},parentSchema:schema11.properties.overlay.properties.opacity,data:data34}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/overlay/opacity",keyword:"type",params:{type: "number"},parentSchema:schema11.properties.overlay.properties.opacity,data:data34}];
return false;
}
}
var valid9 = _errs78 === errors;
if(valid9){
let data35 = data30.detail;
const _errs80 = errors;
if(!(((data35 === "full") || (data35 === "compact")) || (data35 === "speaking"))){
validate10.errors = [{instancePath:instancePath+"/overlay/detail",keyword:"enum",params:{allowedValues: schema11.properties.overlay.properties.detail.enum},parentSchema:schema11.properties.overlay.properties.detail,data:data35}];
return false;
}
var valid9 = _errs80 === errors;
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/overlay",keyword:"type",params:{type: "object"},parentSchema:schema11.properties.overlay,data:data30}];
return false;
}
}
var valid0 = _errs70 === errors;
if(valid0){
let data36 = data.pairing;
const _errs81 = errors;
if(errors === _errs81){
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.local === undefined){
data36.local = "allow";
}
if(data36.websocket === undefined){
data36.websocket = false;
}
const _errs83 = errors;
for(const key7 in data36){
if(!(((key7 === "local") || (key7 === "websocket")) || (key7 === "websocket_port"))){
validate10.errors = [{instancePath:instancePath+"/pairing",keyword:"additionalProperties",params:{additionalProperty: key7},parentSchema:schema11.properties.pairing,data:data36}];
return false;
break;
}
}
if(_errs83 === errors){
let data37 = data36.local;
const _errs84 = errors;
if(!((data37 === "allow") || (data37 === "ask"))){
validate10.errors = [{instancePath:instancePath+"/pairing/local",keyword:"enum",params:{allowedValues: schema11.properties.pairing.properties.local.enum},parentSchema:schema11.properties.pairing.properties.local,data:data37}];
return false;
}
var valid10 = _errs84 === errors;
if(valid10){
let data38 = data36.websocket;
const _errs85 = errors;
if(typeof data38 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/pairing/websocket",keyword:"type",params:{type: "boolean"},parentSchema:schema11.properties.pairing.properties.websocket,data:data38}];
return false;
}
var valid10 = _errs85 === errors;
if(valid10){
if(data36.websocket_port !== undefined){
let data39 = data36.websocket_port;
const _errs87 = errors;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
validate10.errors = [{instancePath:instancePath+"/pairing/websocket_port",keyword:"type",params:{type: "integer"},parentSchema:schema11.properties.pairing.properties.websocket_port,data:data39}];
return false;
}
if(errors === _errs87){
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 65535 || isNaN(data39)){
validate10.errors = [{instancePath:instancePath+"/pairing/websocket_port",keyword:"maximum",params:{comparison: "<=", limit: 65535},parentSchema:schema11.properties.pairing.properties.websocket_port,data:data39}];
return false;
}
else {
if(data39 < 1024 || isNaN(data39)){
validate10.errors = [{instancePath:instancePath+"/pairing/websocket_port",keyword:"minimum",params:{comparison: ">=", limit: 1024},parentSchema:schema11.properties.pairing.properties.websocket_port,data:data39}];
return false;
}
}
}
}
var valid10 = _errs87 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/pairing",keyword:"type",params:{type: "object"},parentSchema:schema11.properties.pairing,data:data36}];
return false;
}
}
var valid0 = _errs81 === errors;
if(valid0){
if(data.idle_shutdown_s !== undefined){
let data40 = data.idle_shutdown_s;
const _errs89 = errors;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
validate10.errors = [{instancePath:instancePath+"/idle_shutdown_s",keyword:"type",params:{type: "integer"},parentSchema:schema11.properties.idle_shutdown_s,data:data40}];
return false;
}
if(errors === _errs89){
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 604800 || isNaN(data40)){
validate10.errors = [{instancePath:instancePath+"/idle_shutdown_s",keyword:"maximum",params:{comparison: "<=", limit: 604800},parentSchema:schema11.properties.idle_shutdown_s,data:data40}];
return false;
}
else {
if(data40 < 10 || isNaN(data40)){
validate10.errors = [{instancePath:instancePath+"/idle_shutdown_s",keyword:"minimum",params:{comparison: ">=", limit: 10},parentSchema:schema11.properties.idle_shutdown_s,data:data40}];
return false;
}
}
}
}
var valid0 = _errs89 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let data41 = data.hotkeys;
const _errs91 = errors;
if(errors === _errs91){
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.evdev === undefined){
data41.evdev = false;
}
const _errs93 = errors;
for(const key8 in data41){
if(!(key8 === "evdev")){
validate10.errors = [{instancePath:instancePath+"/hotkeys",keyword:"additionalProperties",params:{additionalProperty: key8},parentSchema:schema11.properties.hotkeys,data:data41}];
return false;
break;
}
}
if(_errs93 === errors){
let data42 = data41.evdev;
if(typeof data42 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/hotkeys/evdev",keyword:"type",params:{type: "boolean"},parentSchema:schema11.properties.hotkeys.properties.evdev,data:data42}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/hotkeys",keyword:"type",params:{type: "object"},parentSchema:schema11.properties.hotkeys,data:data41}];
return false;
}
}
var valid0 = _errs91 === errors;
if(valid0){
let data43 = data.audio;
const _errs96 = errors;
if(errors === _errs96){
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.frame_ms === undefined){
data43.frame_ms = 10;
}
const _errs98 = errors;
for(const key9 in data43){
if(!((key9 === "frame_ms") || (key9 === "bitrate_bps"))){
validate10.errors = [{instancePath:instancePath+"/audio",keyword:"additionalProperties",params:{additionalProperty: key9},parentSchema:schema11.properties.audio,data:data43}];
return false;
break;
}
}
if(_errs98 === errors){
let data44 = data43.frame_ms;
const _errs99 = errors;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
validate10.errors = [{instancePath:instancePath+"/audio/frame_ms",keyword:"type",params:{type: "integer"},parentSchema:schema11.properties.audio.properties.frame_ms,data:data44}];
return false;
}
if(errors === _errs99){
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 > 20 || isNaN(data44)){
validate10.errors = [{instancePath:instancePath+"/audio/frame_ms",keyword:"maximum",params:{comparison: "<=", limit: 20},parentSchema:schema11.properties.audio.properties.frame_ms,data:data44}];
return false;
}
else {
if(data44 < 10 || isNaN(data44)){
validate10.errors = [{instancePath:instancePath+"/audio/frame_ms",keyword:"minimum",params:{comparison: ">=", limit: 10},parentSchema:schema11.properties.audio.properties.frame_ms,data:data44}];
return false;
}
}
}
}
var valid12 = _errs99 === errors;
if(valid12){
if(data43.bitrate_bps !== undefined){
let data45 = data43.bitrate_bps;
const _errs101 = errors;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
validate10.errors = [{instancePath:instancePath+"/audio/bitrate_bps",keyword:"type",params:{type: "integer"},parentSchema:schema11.properties.audio.properties.bitrate_bps,data:data45}];
return false;
}
if(errors === _errs101){
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 > 128000 || isNaN(data45)){
validate10.errors = [{instancePath:instancePath+"/audio/bitrate_bps",keyword:"maximum",params:{comparison: "<=", limit: 128000},parentSchema:schema11.properties.audio.properties.bitrate_bps,data:data45}];
return false;
}
else {
if(data45 < 6000 || isNaN(data45)){
validate10.errors = [{instancePath:instancePath+"/audio/bitrate_bps",keyword:"minimum",params:{comparison: ">=", limit: 6000},parentSchema:schema11.properties.audio.properties.bitrate_bps,data:data45}];
return false;
}
}
}
}
var valid12 = _errs101 === errors;
}
else {
var valid12 = true;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/audio",keyword:"type",params:{type: "object"},parentSchema:schema11.properties.audio,data:data43}];
return false;
}
}
var valid0 = _errs96 === errors;
}
}
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
validate10.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema11,data}];
return false;
}
}
validate10.errors = vErrors;
return errors === 0;
}

export const bindings: Check = validate12;
const schema16 = {"title":"bindings","type":"object","properties":{"$schema":{"type":"string","maxLength":256},"hotkeys":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/hotkey"},"maxItems":64,"default":[]}},"additionalProperties":false};
const schema17 = {"title":"hotkey","type":"object","properties":{"hotkey_id":{"$ref":"#/$defs/local_id"},"keys":{"type":"array","items":{"$ref":"#/$defs/key_name"},"maxItems":4,"minItems":1},"mode":{"enum":["hold","toggle","latch","double"]},"action":{"enum":["talk","mute","louder","softer","mute_microphone","mute_sound","overlay"]},"channel_id":{"$ref":"#/$defs/channel_id"},"simulcast_ids":{"type":"array","items":{"$ref":"#/$defs/channel_id"},"maxItems":16,"minItems":2},"binding_id":{"$ref":"#/$defs/local_id"},"step_db":{"type":"number","minimum":0.5,"maximum":12,"x-unit":"dB"}},"required":["hotkey_id","keys","mode","action"],"additionalProperties":false};
const schema18 = {"title":"local id","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"};
const schema19 = {"title":"key name","type":"string","maxLength":32,"pattern":"^[A-Z][A-Za-z0-9]{0,31}$"};
const schema20 = {"title":"channel id","type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,63}$"};
const pattern0 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");
const pattern1 = new RegExp("^[A-Z][A-Za-z0-9]{0,31}$", "u");
const pattern2 = new RegExp("^[a-z0-9][a-z0-9._-]{0,63}$", "u");

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.hotkey_id === undefined) && (missing0 = "hotkey_id")) || ((data.keys === undefined) && (missing0 = "keys"))) || ((data.mode === undefined) && (missing0 = "mode"))) || ((data.action === undefined) && (missing0 = "action"))){
validate13.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema17,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "hotkey_id") || (key0 === "keys")) || (key0 === "mode")) || (key0 === "action")) || (key0 === "channel_id")) || (key0 === "simulcast_ids")) || (key0 === "binding_id")) || (key0 === "step_db"))){
validate13.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema17,data}];
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
if(!pattern0.test(data0)){
validate13.errors = [{instancePath:instancePath+"/hotkey_id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},parentSchema:schema18,data:data0}];
return false;
}
}
else {
validate13.errors = [{instancePath:instancePath+"/hotkey_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data0}];
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
validate13.errors = [{instancePath:instancePath+"/keys",keyword:"maxItems",params:{limit: 4},parentSchema:schema17.properties.keys,data:data1}];
return false;
}
else {
if(data1.length < 1){
validate13.errors = [{instancePath:instancePath+"/keys",keyword:"minItems",params:{limit: 1},parentSchema:schema17.properties.keys,data:data1}];
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
if(func3(data2) > 32){
validate13.errors = [{instancePath:instancePath+"/keys/" + i0,keyword:"maxLength",params:{limit: 32},parentSchema:schema19,data:data2}];
return false;
}
else {
if(!pattern1.test(data2)){
validate13.errors = [{instancePath:instancePath+"/keys/" + i0,keyword:"pattern",params:{pattern: "^[A-Z][A-Za-z0-9]{0,31}$"},parentSchema:schema19,data:data2}];
return false;
}
}
}
else {
validate13.errors = [{instancePath:instancePath+"/keys/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema19,data:data2}];
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
validate13.errors = [{instancePath:instancePath+"/keys",keyword:"type",params:{type: "array"},parentSchema:schema17.properties.keys,data:data1}];
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
validate13.errors = [{instancePath:instancePath+"/mode",keyword:"enum",params:{allowedValues: schema17.properties.mode.enum},parentSchema:schema17.properties.mode,data:data3}];
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
validate13.errors = [{instancePath:instancePath+"/action",keyword:"enum",params:{allowedValues: schema17.properties.action.enum},parentSchema:schema17.properties.action,data:data4}];
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
if(!pattern2.test(data5)){
validate13.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema20,data:data5}];
return false;
}
}
else {
validate13.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema20,data:data5}];
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
validate13.errors = [{instancePath:instancePath+"/simulcast_ids",keyword:"maxItems",params:{limit: 16},parentSchema:schema17.properties.simulcast_ids,data:data6}];
return false;
}
else {
if(data6.length < 2){
validate13.errors = [{instancePath:instancePath+"/simulcast_ids",keyword:"minItems",params:{limit: 2},parentSchema:schema17.properties.simulcast_ids,data:data6}];
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
if(!pattern2.test(data7)){
validate13.errors = [{instancePath:instancePath+"/simulcast_ids/" + i1,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema20,data:data7}];
return false;
}
}
else {
validate13.errors = [{instancePath:instancePath+"/simulcast_ids/" + i1,keyword:"type",params:{type: "string"},parentSchema:schema20,data:data7}];
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
validate13.errors = [{instancePath:instancePath+"/simulcast_ids",keyword:"type",params:{type: "array"},parentSchema:schema17.properties.simulcast_ids,data:data6}];
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
if(!pattern0.test(data8)){
validate13.errors = [{instancePath:instancePath+"/binding_id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},parentSchema:schema18,data:data8}];
return false;
}
}
else {
validate13.errors = [{instancePath:instancePath+"/binding_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data8}];
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
validate13.errors = [{instancePath:instancePath+"/step_db",keyword:"maximum",params:{comparison: "<=", limit: 12},parentSchema:schema17.properties.step_db,data:data9}];
return false;
}
else {
if(data9 < 0.5 || isNaN(data9)){
validate13.errors = [{instancePath:instancePath+"/step_db",keyword:"minimum",params:{comparison: ">=", limit: 0.5},parentSchema:schema17.properties.step_db,data:data9}];
return false;
}
}
}
else {
validate13.errors = [{instancePath:instancePath+"/step_db",keyword:"type",params:{type: "number"},parentSchema:schema17.properties.step_db,data:data9}];
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
validate13.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema17,data}];
return false;
}
}
validate13.errors = vErrors;
return errors === 0;
}


function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.hotkeys === undefined){
data.hotkeys = [];
}
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "$schema") || (key0 === "hotkeys"))){
validate12.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema16,data}];
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
if(func3(data0) > 256){
validate12.errors = [{instancePath:instancePath+"/$schema",keyword:"maxLength",params:{limit: 256},parentSchema:schema16.properties.$schema,data:data0}];
return false;
}
}
else {
validate12.errors = [{instancePath:instancePath+"/$schema",keyword:"type",params:{type: "string"},parentSchema:schema16.properties.$schema,data:data0}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let data1 = data.hotkeys;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length > 64){
validate12.errors = [{instancePath:instancePath+"/hotkeys",keyword:"maxItems",params:{limit: 64},parentSchema:schema16.properties.hotkeys,data:data1}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate13(data1[i0], {instancePath:instancePath+"/hotkeys/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/hotkeys",keyword:"type",params:{type: "array"},parentSchema:schema16.properties.hotkeys,data:data1}];
return false;
}
}
var valid0 = _errs4 === errors;
}
}
}
else {
validate12.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema16,data}];
return false;
}
}
validate12.errors = vErrors;
return errors === 0;
}

export const grants: Check = validate15;
const schema23 = {"title":"grants","type":"object","properties":{"$schema":{"type":"string","maxLength":256},"grants":{"type":"array","items":{"title":"stored grant","type":"object","properties":{"client_id":{"$ref":"../common.schema.json#/$defs/uuid"},"client_name":{"$ref":"../common.schema.json#/$defs/display_name"},"origin":{"type":"string","minLength":1,"maxLength":256},"scopes":{"type":"array","items":{"type":"string","maxLength":32},"maxItems":16},"last_used_ms":{"$ref":"../common.schema.json#/$defs/wall_ms"},"token_sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"required":["client_id","client_name","scopes","last_used_ms","token_sha256"],"additionalProperties":false},"maxItems":256,"default":[]}},"additionalProperties":false};
const schema24 = {"title":"uuid","type":"string","pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"};
const schema25 = {"title":"display name","type":"string","minLength":1,"maxLength":40};
const schema26 = {"title":"wall clock","type":"integer","minimum":0,"maximum":253402300799999,"x-unit":"ms"};
const pattern5 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "u");
const pattern6 = new RegExp("^[0-9a-f]{64}$", "u");

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.grants === undefined){
data.grants = [];
}
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "$schema") || (key0 === "grants"))){
validate15.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema23,data}];
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
if(func3(data0) > 256){
validate15.errors = [{instancePath:instancePath+"/$schema",keyword:"maxLength",params:{limit: 256},parentSchema:schema23.properties.$schema,data:data0}];
return false;
}
}
else {
validate15.errors = [{instancePath:instancePath+"/$schema",keyword:"type",params:{type: "string"},parentSchema:schema23.properties.$schema,data:data0}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let data1 = data.grants;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length > 256){
validate15.errors = [{instancePath:instancePath+"/grants",keyword:"maxItems",params:{limit: 256},parentSchema:schema23.properties.grants,data:data1}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing0;
if((((((data2.client_id === undefined) && (missing0 = "client_id")) || ((data2.client_name === undefined) && (missing0 = "client_name"))) || ((data2.scopes === undefined) && (missing0 = "scopes"))) || ((data2.last_used_ms === undefined) && (missing0 = "last_used_ms"))) || ((data2.token_sha256 === undefined) && (missing0 = "token_sha256"))){
validate15.errors = [{instancePath:instancePath+"/grants/" + i0,keyword:"required",params:{missingProperty: missing0},parentSchema:schema23.properties.grants.items,data:data2}];
return false;
}
else {
const _errs8 = errors;
for(const key1 in data2){
if(!((((((key1 === "client_id") || (key1 === "client_name")) || (key1 === "origin")) || (key1 === "scopes")) || (key1 === "last_used_ms")) || (key1 === "token_sha256"))){
validate15.errors = [{instancePath:instancePath+"/grants/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema23.properties.grants.items,data:data2}];
return false;
break;
}
}
if(_errs8 === errors){
if(data2.client_id !== undefined){
let data3 = data2.client_id;
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
validate15.errors = [{instancePath:instancePath+"/grants/" + i0+"/client_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema24,data:data3}];
return false;
}
}
else {
validate15.errors = [{instancePath:instancePath+"/grants/" + i0+"/client_id",keyword:"type",params:{type: "string"},parentSchema:schema24,data:data3}];
return false;
}
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.client_name !== undefined){
let data4 = data2.client_name;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data4 === "string"){
if(func3(data4) > 40){
validate15.errors = [{instancePath:instancePath+"/grants/" + i0+"/client_name",keyword:"maxLength",params:{limit: 40},parentSchema:schema25,data:data4}];
return false;
}
else {
if(func3(data4) < 1){
validate15.errors = [{instancePath:instancePath+"/grants/" + i0+"/client_name",keyword:"minLength",params:{limit: 1},parentSchema:schema25,data:data4}];
return false;
}
}
}
else {
validate15.errors = [{instancePath:instancePath+"/grants/" + i0+"/client_name",keyword:"type",params:{type: "string"},parentSchema:schema25,data:data4}];
return false;
}
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.origin !== undefined){
let data5 = data2.origin;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data5 === "string"){
if(func3(data5) > 256){
validate15.errors = [{instancePath:instancePath+"/grants/" + i0+"/origin",keyword:"maxLength",params:{limit: 256},parentSchema:schema23.properties.grants.items.properties.origin,data:data5}];
return false;
}
else {
if(func3(data5) < 1){
validate15.errors = [{instancePath:instancePath+"/grants/" + i0+"/origin",keyword:"minLength",params:{limit: 1},parentSchema:schema23.properties.grants.items.properties.origin,data:data5}];
return false;
}
}
}
else {
validate15.errors = [{instancePath:instancePath+"/grants/" + i0+"/origin",keyword:"type",params:{type: "string"},parentSchema:schema23.properties.grants.items.properties.origin,data:data5}];
return false;
}
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.scopes !== undefined){
let data6 = data2.scopes;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data6)){
if(data6.length > 16){
validate15.errors = [{instancePath:instancePath+"/grants/" + i0+"/scopes",keyword:"maxItems",params:{limit: 16},parentSchema:schema23.properties.grants.items.properties.scopes,data:data6}];
return false;
}
else {
var valid5 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
const _errs19 = errors;
if(errors === _errs19){
if(typeof data7 === "string"){
if(func3(data7) > 32){
validate15.errors = [{instancePath:instancePath+"/grants/" + i0+"/scopes/" + i1,keyword:"maxLength",params:{limit: 32},parentSchema:schema23.properties.grants.items.properties.scopes.items,data:data7}];
return false;
}
}
else {
validate15.errors = [{instancePath:instancePath+"/grants/" + i0+"/scopes/" + i1,keyword:"type",params:{type: "string"},parentSchema:schema23.properties.grants.items.properties.scopes.items,data:data7}];
return false;
}
}
var valid5 = _errs19 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate15.errors = [{instancePath:instancePath+"/grants/" + i0+"/scopes",keyword:"type",params:{type: "array"},parentSchema:schema23.properties.grants.items.properties.scopes,data:data6}];
return false;
}
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.last_used_ms !== undefined){
let data8 = data2.last_used_ms;
const _errs21 = errors;
const _errs22 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate15.errors = [{instancePath:instancePath+"/grants/" + i0+"/last_used_ms",keyword:"type",params:{type: "integer"},parentSchema:schema26,data:data8}];
return false;
}
if(errors === _errs22){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 253402300799999 || isNaN(data8)){
validate15.errors = [{instancePath:instancePath+"/grants/" + i0+"/last_used_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema26,data:data8}];
return false;
}
else {
if(data8 < 0 || isNaN(data8)){
validate15.errors = [{instancePath:instancePath+"/grants/" + i0+"/last_used_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema26,data:data8}];
return false;
}
}
}
}
var valid2 = _errs21 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.token_sha256 !== undefined){
let data9 = data2.token_sha256;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data9 === "string"){
if(!pattern6.test(data9)){
validate15.errors = [{instancePath:instancePath+"/grants/" + i0+"/token_sha256",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},parentSchema:schema23.properties.grants.items.properties.token_sha256,data:data9}];
return false;
}
}
else {
validate15.errors = [{instancePath:instancePath+"/grants/" + i0+"/token_sha256",keyword:"type",params:{type: "string"},parentSchema:schema23.properties.grants.items.properties.token_sha256,data:data9}];
return false;
}
}
var valid2 = _errs24 === errors;
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
}
else {
validate15.errors = [{instancePath:instancePath+"/grants/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema23.properties.grants.items,data:data2}];
return false;
}
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate15.errors = [{instancePath:instancePath+"/grants",keyword:"type",params:{type: "array"},parentSchema:schema23.properties.grants,data:data1}];
return false;
}
}
var valid0 = _errs4 === errors;
}
}
}
else {
validate15.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema23,data}];
return false;
}
}
validate15.errors = vErrors;
return errors === 0;
}

export const organisation: Check = validate16;
const schema27 = {"title":"organisation","type":"object","properties":{"slug":{"$ref":"../common.schema.json#/$defs/channel_id"},"title":{"$ref":"../common.schema.json#/$defs/title"},"registration":{"enum":["open","invite","closed"]},"roles":{"type":"array","items":{"title":"declared role","type":"object","properties":{"slug":{"$ref":"../common.schema.json#/$defs/role_id"},"title":{"$ref":"../common.schema.json#/$defs/title"},"position":{"type":"integer","minimum":0,"maximum":1000000}},"required":["slug","title"],"additionalProperties":false},"maxItems":256,"default":[]},"allow":{"type":"object","additionalProperties":{"type":"array","items":{"enum":["join","listen","speak","whisper","moderate","manage"]},"maxItems":6},"maxProperties":256},"deny":{"type":"object","additionalProperties":{"type":"array","items":{"enum":["join","listen","speak","whisper","moderate","manage"]},"maxItems":6},"maxProperties":256},"channels":{"type":"array","items":{"title":"declared channel","type":"object","properties":{"slug":{"$ref":"../common.schema.json#/$defs/channel_id"},"parent":{"$ref":"../common.schema.json#/$defs/channel_id"},"type":{"enum":["radio","group"],"default":"radio"},"title":{"$ref":"../common.schema.json#/$defs/title"},"label":{"$ref":"../common.schema.json#/$defs/label"},"colour":{"$ref":"../common.schema.json#/$defs/colour"},"members_max":{"type":"integer","minimum":1,"maximum":4096},"allow":{"type":"object","additionalProperties":{"type":"array","items":{"enum":["join","listen","speak","whisper","moderate","manage"]},"maxItems":6},"maxProperties":256},"deny":{"type":"object","additionalProperties":{"type":"array","items":{"enum":["join","listen","speak","whisper","moderate","manage"]},"maxItems":6},"maxProperties":256}},"required":["slug","title"],"additionalProperties":false},"maxItems":4096,"default":[]}},"required":["slug","title"],"additionalProperties":false};
const schema29 = {"title":"title","type":"string","minLength":1,"maxLength":80};
const schema30 = {"title":"role id","type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,63}$"};
const schema35 = {"title":"label","type":"string","minLength":1,"maxLength":12};
const schema36 = {"title":"colour","type":"string","pattern":"^#[0-9a-f]{6}$"};
const pattern11 = new RegExp("^#[0-9a-f]{6}$", "u");

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.roles === undefined){
data.roles = [];
}
if(data.channels === undefined){
data.channels = [];
}
let missing0;
if(((data.slug === undefined) && (missing0 = "slug")) || ((data.title === undefined) && (missing0 = "title"))){
validate16.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema27,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "slug") || (key0 === "title")) || (key0 === "registration")) || (key0 === "roles")) || (key0 === "allow")) || (key0 === "deny")) || (key0 === "channels"))){
validate16.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema27,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.slug !== undefined){
let data0 = data.slug;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
validate16.errors = [{instancePath:instancePath+"/slug",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema20,data:data0}];
return false;
}
}
else {
validate16.errors = [{instancePath:instancePath+"/slug",keyword:"type",params:{type: "string"},parentSchema:schema20,data:data0}];
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
if(func3(data1) > 80){
validate16.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema29,data:data1}];
return false;
}
else {
if(func3(data1) < 1){
validate16.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema29,data:data1}];
return false;
}
}
}
else {
validate16.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema29,data:data1}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.registration !== undefined){
let data2 = data.registration;
const _errs8 = errors;
if(!(((data2 === "open") || (data2 === "invite")) || (data2 === "closed"))){
validate16.errors = [{instancePath:instancePath+"/registration",keyword:"enum",params:{allowedValues: schema27.properties.registration.enum},parentSchema:schema27.properties.registration,data:data2}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let data3 = data.roles;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data3)){
if(data3.length > 256){
validate16.errors = [{instancePath:instancePath+"/roles",keyword:"maxItems",params:{limit: 256},parentSchema:schema27.properties.roles,data:data3}];
return false;
}
else {
var valid3 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs11 = errors;
if(errors === _errs11){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if(((data4.slug === undefined) && (missing1 = "slug")) || ((data4.title === undefined) && (missing1 = "title"))){
validate16.errors = [{instancePath:instancePath+"/roles/" + i0,keyword:"required",params:{missingProperty: missing1},parentSchema:schema27.properties.roles.items,data:data4}];
return false;
}
else {
const _errs13 = errors;
for(const key1 in data4){
if(!(((key1 === "slug") || (key1 === "title")) || (key1 === "position"))){
validate16.errors = [{instancePath:instancePath+"/roles/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema27.properties.roles.items,data:data4}];
return false;
break;
}
}
if(_errs13 === errors){
if(data4.slug !== undefined){
let data5 = data4.slug;
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data5 === "string"){
if(!pattern2.test(data5)){
validate16.errors = [{instancePath:instancePath+"/roles/" + i0+"/slug",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema30,data:data5}];
return false;
}
}
else {
validate16.errors = [{instancePath:instancePath+"/roles/" + i0+"/slug",keyword:"type",params:{type: "string"},parentSchema:schema30,data:data5}];
return false;
}
}
var valid4 = _errs14 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.title !== undefined){
let data6 = data4.title;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data6 === "string"){
if(func3(data6) > 80){
validate16.errors = [{instancePath:instancePath+"/roles/" + i0+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema29,data:data6}];
return false;
}
else {
if(func3(data6) < 1){
validate16.errors = [{instancePath:instancePath+"/roles/" + i0+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema29,data:data6}];
return false;
}
}
}
else {
validate16.errors = [{instancePath:instancePath+"/roles/" + i0+"/title",keyword:"type",params:{type: "string"},parentSchema:schema29,data:data6}];
return false;
}
}
var valid4 = _errs17 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.position !== undefined){
let data7 = data4.position;
const _errs20 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate16.errors = [{instancePath:instancePath+"/roles/" + i0+"/position",keyword:"type",params:{type: "integer"},parentSchema:schema27.properties.roles.items.properties.position,data:data7}];
return false;
}
if(errors === _errs20){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1000000 || isNaN(data7)){
validate16.errors = [{instancePath:instancePath+"/roles/" + i0+"/position",keyword:"maximum",params:{comparison: "<=", limit: 1000000},parentSchema:schema27.properties.roles.items.properties.position,data:data7}];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate16.errors = [{instancePath:instancePath+"/roles/" + i0+"/position",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema27.properties.roles.items.properties.position,data:data7}];
return false;
}
}
}
}
var valid4 = _errs20 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
else {
validate16.errors = [{instancePath:instancePath+"/roles/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema27.properties.roles.items,data:data4}];
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
validate16.errors = [{instancePath:instancePath+"/roles",keyword:"type",params:{type: "array"},parentSchema:schema27.properties.roles,data:data3}];
return false;
}
}
var valid0 = _errs9 === errors;
if(valid0){
if(data.allow !== undefined){
let data8 = data.allow;
const _errs22 = errors;
if(errors === _errs22){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(Object.keys(data8).length > 256){
validate16.errors = [{instancePath:instancePath+"/allow",keyword:"maxProperties",params:{limit: 256},parentSchema:schema27.properties.allow,data:data8}];
return false;
}
else {
for(const key2 in data8){
let data9 = data8[key2];
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data9)){
if(data9.length > 6){
validate16.errors = [{instancePath:instancePath+"/allow/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxItems",params:{limit: 6},parentSchema:schema27.properties.allow.additionalProperties,data:data9}];
return false;
}
else {
var valid8 = true;
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
const _errs27 = errors;
if(!((((((data10 === "join") || (data10 === "listen")) || (data10 === "speak")) || (data10 === "whisper")) || (data10 === "moderate")) || (data10 === "manage"))){
validate16.errors = [{instancePath:instancePath+"/allow/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,keyword:"enum",params:{allowedValues: schema27.properties.allow.additionalProperties.items.enum},parentSchema:schema27.properties.allow.additionalProperties.items,data:data10}];
return false;
}
var valid8 = _errs27 === errors;
if(!valid8){
break;
}
}
}
}
else {
validate16.errors = [{instancePath:instancePath+"/allow/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "array"},parentSchema:schema27.properties.allow.additionalProperties,data:data9}];
return false;
}
}
var valid7 = _errs25 === errors;
if(!valid7){
break;
}
}
}
}
else {
validate16.errors = [{instancePath:instancePath+"/allow",keyword:"type",params:{type: "object"},parentSchema:schema27.properties.allow,data:data8}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.deny !== undefined){
let data11 = data.deny;
const _errs28 = errors;
if(errors === _errs28){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(Object.keys(data11).length > 256){
validate16.errors = [{instancePath:instancePath+"/deny",keyword:"maxProperties",params:{limit: 256},parentSchema:schema27.properties.deny,data:data11}];
return false;
}
else {
for(const key3 in data11){
let data12 = data11[key3];
const _errs31 = errors;
if(errors === _errs31){
if(Array.isArray(data12)){
if(data12.length > 6){
validate16.errors = [{instancePath:instancePath+"/deny/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxItems",params:{limit: 6},parentSchema:schema27.properties.deny.additionalProperties,data:data12}];
return false;
}
else {
var valid10 = true;
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
const _errs33 = errors;
if(!((((((data13 === "join") || (data13 === "listen")) || (data13 === "speak")) || (data13 === "whisper")) || (data13 === "moderate")) || (data13 === "manage"))){
validate16.errors = [{instancePath:instancePath+"/deny/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,keyword:"enum",params:{allowedValues: schema27.properties.deny.additionalProperties.items.enum},parentSchema:schema27.properties.deny.additionalProperties.items,data:data13}];
return false;
}
var valid10 = _errs33 === errors;
if(!valid10){
break;
}
}
}
}
else {
validate16.errors = [{instancePath:instancePath+"/deny/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "array"},parentSchema:schema27.properties.deny.additionalProperties,data:data12}];
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
validate16.errors = [{instancePath:instancePath+"/deny",keyword:"type",params:{type: "object"},parentSchema:schema27.properties.deny,data:data11}];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let data14 = data.channels;
const _errs34 = errors;
if(errors === _errs34){
if(Array.isArray(data14)){
if(data14.length > 4096){
validate16.errors = [{instancePath:instancePath+"/channels",keyword:"maxItems",params:{limit: 4096},parentSchema:schema27.properties.channels,data:data14}];
return false;
}
else {
var valid11 = true;
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
let data15 = data14[i3];
const _errs36 = errors;
if(errors === _errs36){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.type === undefined){
data15.type = "radio";
}
let missing2;
if(((data15.slug === undefined) && (missing2 = "slug")) || ((data15.title === undefined) && (missing2 = "title"))){
validate16.errors = [{instancePath:instancePath+"/channels/" + i3,keyword:"required",params:{missingProperty: missing2},parentSchema:schema27.properties.channels.items,data:data15}];
return false;
}
else {
const _errs38 = errors;
for(const key4 in data15){
if(!(func2.call(schema27.properties.channels.items.properties, key4))){
validate16.errors = [{instancePath:instancePath+"/channels/" + i3,keyword:"additionalProperties",params:{additionalProperty: key4},parentSchema:schema27.properties.channels.items,data:data15}];
return false;
break;
}
}
if(_errs38 === errors){
if(data15.slug !== undefined){
let data16 = data15.slug;
const _errs39 = errors;
const _errs40 = errors;
if(errors === _errs40){
if(typeof data16 === "string"){
if(!pattern2.test(data16)){
validate16.errors = [{instancePath:instancePath+"/channels/" + i3+"/slug",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema20,data:data16}];
return false;
}
}
else {
validate16.errors = [{instancePath:instancePath+"/channels/" + i3+"/slug",keyword:"type",params:{type: "string"},parentSchema:schema20,data:data16}];
return false;
}
}
var valid12 = _errs39 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data15.parent !== undefined){
let data17 = data15.parent;
const _errs42 = errors;
const _errs43 = errors;
if(errors === _errs43){
if(typeof data17 === "string"){
if(!pattern2.test(data17)){
validate16.errors = [{instancePath:instancePath+"/channels/" + i3+"/parent",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema20,data:data17}];
return false;
}
}
else {
validate16.errors = [{instancePath:instancePath+"/channels/" + i3+"/parent",keyword:"type",params:{type: "string"},parentSchema:schema20,data:data17}];
return false;
}
}
var valid12 = _errs42 === errors;
}
else {
var valid12 = true;
}
if(valid12){
let data18 = data15.type;
const _errs45 = errors;
if(!((data18 === "radio") || (data18 === "group"))){
validate16.errors = [{instancePath:instancePath+"/channels/" + i3+"/type",keyword:"enum",params:{allowedValues: schema27.properties.channels.items.properties.type.enum},parentSchema:schema27.properties.channels.items.properties.type,data:data18}];
return false;
}
var valid12 = _errs45 === errors;
if(valid12){
if(data15.title !== undefined){
let data19 = data15.title;
const _errs46 = errors;
const _errs47 = errors;
if(errors === _errs47){
if(typeof data19 === "string"){
if(func3(data19) > 80){
validate16.errors = [{instancePath:instancePath+"/channels/" + i3+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema29,data:data19}];
return false;
}
else {
if(func3(data19) < 1){
validate16.errors = [{instancePath:instancePath+"/channels/" + i3+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema29,data:data19}];
return false;
}
}
}
else {
validate16.errors = [{instancePath:instancePath+"/channels/" + i3+"/title",keyword:"type",params:{type: "string"},parentSchema:schema29,data:data19}];
return false;
}
}
var valid12 = _errs46 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data15.label !== undefined){
let data20 = data15.label;
const _errs49 = errors;
const _errs50 = errors;
if(errors === _errs50){
if(typeof data20 === "string"){
if(func3(data20) > 12){
validate16.errors = [{instancePath:instancePath+"/channels/" + i3+"/label",keyword:"maxLength",params:{limit: 12},parentSchema:schema35,data:data20}];
return false;
}
else {
if(func3(data20) < 1){
validate16.errors = [{instancePath:instancePath+"/channels/" + i3+"/label",keyword:"minLength",params:{limit: 1},parentSchema:schema35,data:data20}];
return false;
}
}
}
else {
validate16.errors = [{instancePath:instancePath+"/channels/" + i3+"/label",keyword:"type",params:{type: "string"},parentSchema:schema35,data:data20}];
return false;
}
}
var valid12 = _errs49 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data15.colour !== undefined){
let data21 = data15.colour;
const _errs52 = errors;
const _errs53 = errors;
if(errors === _errs53){
if(typeof data21 === "string"){
if(!pattern11.test(data21)){
validate16.errors = [{instancePath:instancePath+"/channels/" + i3+"/colour",keyword:"pattern",params:{pattern: "^#[0-9a-f]{6}$"},parentSchema:schema36,data:data21}];
return false;
}
}
else {
validate16.errors = [{instancePath:instancePath+"/channels/" + i3+"/colour",keyword:"type",params:{type: "string"},parentSchema:schema36,data:data21}];
return false;
}
}
var valid12 = _errs52 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data15.members_max !== undefined){
let data22 = data15.members_max;
const _errs55 = errors;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
validate16.errors = [{instancePath:instancePath+"/channels/" + i3+"/members_max",keyword:"type",params:{type: "integer"},parentSchema:schema27.properties.channels.items.properties.members_max,data:data22}];
return false;
}
if(errors === _errs55){
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 4096 || isNaN(data22)){
validate16.errors = [{instancePath:instancePath+"/channels/" + i3+"/members_max",keyword:"maximum",params:{comparison: "<=", limit: 4096},parentSchema:schema27.properties.channels.items.properties.members_max,data:data22}];
return false;
}
else {
if(data22 < 1 || isNaN(data22)){
validate16.errors = [{instancePath:instancePath+"/channels/" + i3+"/members_max",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema27.properties.channels.items.properties.members_max,data:data22}];
return false;
}
}
}
}
var valid12 = _errs55 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data15.allow !== undefined){
let data23 = data15.allow;
const _errs57 = errors;
if(errors === _errs57){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(Object.keys(data23).length > 256){
validate16.errors = [{instancePath:instancePath+"/channels/" + i3+"/allow",keyword:"maxProperties",params:{limit: 256},parentSchema:schema27.properties.channels.items.properties.allow,data:data23}];
return false;
}
else {
for(const key5 in data23){
let data24 = data23[key5];
const _errs60 = errors;
if(errors === _errs60){
if(Array.isArray(data24)){
if(data24.length > 6){
validate16.errors = [{instancePath:instancePath+"/channels/" + i3+"/allow/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxItems",params:{limit: 6},parentSchema:schema27.properties.channels.items.properties.allow.additionalProperties,data:data24}];
return false;
}
else {
var valid19 = true;
const len4 = data24.length;
for(let i4=0; i4<len4; i4++){
let data25 = data24[i4];
const _errs62 = errors;
if(!((((((data25 === "join") || (data25 === "listen")) || (data25 === "speak")) || (data25 === "whisper")) || (data25 === "moderate")) || (data25 === "manage"))){
validate16.errors = [{instancePath:instancePath+"/channels/" + i3+"/allow/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4,keyword:"enum",params:{allowedValues: schema27.properties.channels.items.properties.allow.additionalProperties.items.enum},parentSchema:schema27.properties.channels.items.properties.allow.additionalProperties.items,data:data25}];
return false;
}
var valid19 = _errs62 === errors;
if(!valid19){
break;
}
}
}
}
else {
validate16.errors = [{instancePath:instancePath+"/channels/" + i3+"/allow/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "array"},parentSchema:schema27.properties.channels.items.properties.allow.additionalProperties,data:data24}];
return false;
}
}
var valid18 = _errs60 === errors;
if(!valid18){
break;
}
}
}
}
else {
validate16.errors = [{instancePath:instancePath+"/channels/" + i3+"/allow",keyword:"type",params:{type: "object"},parentSchema:schema27.properties.channels.items.properties.allow,data:data23}];
return false;
}
}
var valid12 = _errs57 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data15.deny !== undefined){
let data26 = data15.deny;
const _errs63 = errors;
if(errors === _errs63){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(Object.keys(data26).length > 256){
validate16.errors = [{instancePath:instancePath+"/channels/" + i3+"/deny",keyword:"maxProperties",params:{limit: 256},parentSchema:schema27.properties.channels.items.properties.deny,data:data26}];
return false;
}
else {
for(const key6 in data26){
let data27 = data26[key6];
const _errs66 = errors;
if(errors === _errs66){
if(Array.isArray(data27)){
if(data27.length > 6){
validate16.errors = [{instancePath:instancePath+"/channels/" + i3+"/deny/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxItems",params:{limit: 6},parentSchema:schema27.properties.channels.items.properties.deny.additionalProperties,data:data27}];
return false;
}
else {
var valid21 = true;
const len5 = data27.length;
for(let i5=0; i5<len5; i5++){
let data28 = data27[i5];
const _errs68 = errors;
if(!((((((data28 === "join") || (data28 === "listen")) || (data28 === "speak")) || (data28 === "whisper")) || (data28 === "moderate")) || (data28 === "manage"))){
validate16.errors = [{instancePath:instancePath+"/channels/" + i3+"/deny/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5,keyword:"enum",params:{allowedValues: schema27.properties.channels.items.properties.deny.additionalProperties.items.enum},parentSchema:schema27.properties.channels.items.properties.deny.additionalProperties.items,data:data28}];
return false;
}
var valid21 = _errs68 === errors;
if(!valid21){
break;
}
}
}
}
else {
validate16.errors = [{instancePath:instancePath+"/channels/" + i3+"/deny/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "array"},parentSchema:schema27.properties.channels.items.properties.deny.additionalProperties,data:data27}];
return false;
}
}
var valid20 = _errs66 === errors;
if(!valid20){
break;
}
}
}
}
else {
validate16.errors = [{instancePath:instancePath+"/channels/" + i3+"/deny",keyword:"type",params:{type: "object"},parentSchema:schema27.properties.channels.items.properties.deny,data:data26}];
return false;
}
}
var valid12 = _errs63 === errors;
}
else {
var valid12 = true;
}
}
}
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
validate16.errors = [{instancePath:instancePath+"/channels/" + i3,keyword:"type",params:{type: "object"},parentSchema:schema27.properties.channels.items,data:data15}];
return false;
}
}
var valid11 = _errs36 === errors;
if(!valid11){
break;
}
}
}
}
else {
validate16.errors = [{instancePath:instancePath+"/channels",keyword:"type",params:{type: "array"},parentSchema:schema27.properties.channels,data:data14}];
return false;
}
}
var valid0 = _errs34 === errors;
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
validate16.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema27,data}];
return false;
}
}
validate16.errors = vErrors;
return errors === 0;
}

export const server: Check = validate17;
const schema37 = {"title":"server","type":"object","properties":{"server":{"title":"server settings","type":"object","properties":{"bind_address":{"type":"string","minLength":1,"maxLength":255,"default":"::"},"control_port":{"type":"integer","minimum":0,"maximum":65535,"default":9000},"voice_port":{"type":"integer","minimum":0,"maximum":65535,"default":9001},"advertise_voice_port":{"type":"integer","minimum":1,"maximum":65535},"max_connections":{"type":"integer","minimum":1,"maximum":65536,"default":4608},"public_url":{"type":"string","minLength":1,"maxLength":256,"pattern":"^https://[A-Za-z0-9.:\\[\\]-]+(/[A-Za-z0-9._~/-]*)?$"},"reconnect_url":{"type":"string","minLength":1,"maxLength":256,"pattern":"^wss://[A-Za-z0-9.:\\[\\]-]+(/[A-Za-z0-9._~/-]*)?$"},"reconnect_after_ms":{"type":"integer","minimum":0,"maximum":600000,"x-unit":"ms","default":2000},"data_directory":{"type":"string","minLength":1,"maxLength":1024,"default":"data"}},"additionalProperties":false,"default":{}},"database":{"title":"database settings","type":"object","properties":{"url":{"type":"string","minLength":1,"maxLength":2048,"pattern":"^(sqlite:|postgres://|postgresql://)[ -~]*$","x-secret":true,"default":"sqlite:"},"max_connections":{"type":"integer","minimum":1,"maximum":100,"default":10}},"additionalProperties":false,"default":{}},"security":{"title":"security settings","type":"object","properties":{"tls_cert":{"type":"string","minLength":1,"maxLength":1024},"tls_key":{"type":"string","minLength":1,"maxLength":1024,"x-secret":true},"token_keys":{"type":"string","minLength":1,"maxLength":1024},"registration":{"enum":["open","invite","closed"],"default":"invite"},"guests":{"type":"boolean","default":true},"allow_origins":{"type":"array","items":{"type":"string","pattern":"^https?://[A-Za-z0-9.:\\[\\]-]+$","maxLength":256},"maxItems":32,"default":[]},"channel_passwords":{"type":"object","additionalProperties":{"type":"string","pattern":"^\\$argon2id\\$v=19\\$m=[0-9]{1,7},t=[0-9]{1,2},p=[0-9]\\$[A-Za-z0-9+/]{11,64}\\$[A-Za-z0-9+/]{22,86}$","maxLength":256,"x-secret":true},"maxProperties":512,"x-secret":true}},"additionalProperties":false,"default":{}},"audio":{"title":"audio settings","type":"object","properties":{"max_bitrate":{"type":"integer","minimum":16000,"maximum":256000,"x-unit":"bit/s","default":128000},"default_bitrate":{"type":"integer","minimum":6000,"maximum":256000,"x-unit":"bit/s","default":32000}},"additionalProperties":false,"default":{}},"limits":{"title":"limit settings","type":"object","properties":{"max_sessions":{"type":"integer","minimum":1,"maximum":65536},"max_orgs":{"type":"integer","minimum":1,"maximum":4096,"default":256},"max_channels_per_org":{"type":"integer","minimum":1,"maximum":4096,"default":100},"max_users_per_org":{"type":"integer","minimum":1,"maximum":100000,"default":1000},"max_roles_per_org":{"type":"integer","minimum":2,"maximum":256,"default":64},"max_presets_per_org":{"type":"integer","minimum":1,"maximum":10000,"default":100},"max_versions_per_preset":{"type":"integer","minimum":1,"maximum":100000,"default":1000},"max_invites_per_org":{"type":"integer","minimum":1,"maximum":100000,"default":200},"max_bans_per_org":{"type":"integer","minimum":1,"maximum":100000,"default":1000},"max_game_keys_per_org":{"type":"integer","minimum":1,"maximum":1000,"default":16},"max_channel_depth":{"type":"integer","minimum":1,"maximum":32,"default":8},"max_users_per_channel":{"type":"integer","minimum":2,"maximum":4096,"default":1024},"max_sessions_per_user":{"type":"integer","minimum":1,"maximum":1024,"default":8},"max_talk_targets_per_user":{"type":"integer","minimum":1,"maximum":256,"default":32},"max_connections_per_address":{"type":"integer","minimum":1,"maximum":65536,"default":128},"connections_per_address_per_s":{"type":"integer","minimum":1,"maximum":10000,"x-unit":"1/s","default":10},"connections_per_address_burst":{"type":"integer","minimum":1,"maximum":65536,"default":128},"requests_per_address_per_s":{"type":"integer","minimum":1,"maximum":100000,"x-unit":"1/s","default":50},"requests_per_address_burst":{"type":"integer","minimum":1,"maximum":100000,"default":200},"sign_ins_per_address_per_minute":{"type":"integer","minimum":1,"maximum":100000,"x-unit":"1/min","default":60},"sign_ins_per_address_burst":{"type":"integer","minimum":1,"maximum":100000,"default":64},"wrong_passwords_per_account_per_hour":{"type":"integer","minimum":1,"maximum":100000,"x-unit":"1/h","default":30},"wrong_passwords_per_account_burst":{"type":"integer","minimum":1,"maximum":1000,"default":10},"max_waiting_sign_ins":{"type":"integer","minimum":1,"maximum":1024,"default":64},"messages_per_user_per_s":{"type":"integer","minimum":5,"maximum":10000,"x-unit":"1/s","default":50},"messages_per_user_burst":{"type":"integer","minimum":20,"maximum":10000,"default":200},"packets_per_user_per_s":{"type":"integer","minimum":50,"maximum":2000,"x-unit":"1/s","default":400},"packets_per_user_burst":{"type":"integer","minimum":10,"maximum":2000,"default":100},"garbage_per_address_per_s":{"type":"integer","minimum":1,"maximum":100000,"x-unit":"1/s","default":100},"garbage_per_address_burst":{"type":"integer","minimum":1,"maximum":100000,"default":500},"max_request_bytes":{"type":"integer","minimum":4096,"maximum":16777216,"x-unit":"bytes","default":2097152},"resume_window_s":{"type":"integer","minimum":1,"maximum":600,"x-unit":"s","default":60}},"additionalProperties":false,"default":{}},"log":{"title":"log settings","type":"object","properties":{"level":{"enum":["error","warn","info","debug","silent"],"default":"info"}},"additionalProperties":false,"default":{}},"metrics":{"title":"metrics settings","type":"object","properties":{"enabled":{"type":"boolean","default":true},"token":{"type":"string","minLength":16,"maxLength":256,"pattern":"^[A-Za-z0-9._~+/=-]+$","x-secret":true}},"additionalProperties":false,"default":{}},"organisations":{"title":"organisations settings","type":"object","properties":{"directory":{"type":"string","minLength":1,"maxLength":1024}},"additionalProperties":false,"default":{}}},"additionalProperties":false};
const pattern12 = new RegExp("^https://[A-Za-z0-9.:\\[\\]-]+(/[A-Za-z0-9._~/-]*)?$", "u");
const pattern13 = new RegExp("^wss://[A-Za-z0-9.:\\[\\]-]+(/[A-Za-z0-9._~/-]*)?$", "u");
const pattern14 = new RegExp("^(sqlite:|postgres://|postgresql://)[ -~]*$", "u");
const pattern15 = new RegExp("^https?://[A-Za-z0-9.:\\[\\]-]+$", "u");
const pattern16 = new RegExp("^\\$argon2id\\$v=19\\$m=[0-9]{1,7},t=[0-9]{1,2},p=[0-9]\\$[A-Za-z0-9+/]{11,64}\\$[A-Za-z0-9+/]{22,86}$", "u");
const pattern17 = new RegExp("^[A-Za-z0-9._~+/=-]+$", "u");

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.server === undefined){
data.server = {};
}
if(data.database === undefined){
data.database = {};
}
if(data.security === undefined){
data.security = {};
}
if(data.audio === undefined){
data.audio = {};
}
if(data.limits === undefined){
data.limits = {};
}
if(data.log === undefined){
data.log = {};
}
if(data.metrics === undefined){
data.metrics = {};
}
if(data.organisations === undefined){
data.organisations = {};
}
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "server") || (key0 === "database")) || (key0 === "security")) || (key0 === "audio")) || (key0 === "limits")) || (key0 === "log")) || (key0 === "metrics")) || (key0 === "organisations"))){
validate17.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema37,data}];
return false;
break;
}
}
if(_errs1 === errors){
let data0 = data.server;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.bind_address === undefined){
data0.bind_address = "::";
}
if(data0.control_port === undefined){
data0.control_port = 9000;
}
if(data0.voice_port === undefined){
data0.voice_port = 9001;
}
if(data0.max_connections === undefined){
data0.max_connections = 4608;
}
if(data0.reconnect_after_ms === undefined){
data0.reconnect_after_ms = 2000;
}
if(data0.data_directory === undefined){
data0.data_directory = "data";
}
const _errs4 = errors;
for(const key1 in data0){
if(!(func2.call(schema37.properties.server.properties, key1))){
validate17.errors = [{instancePath:instancePath+"/server",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema37.properties.server,data:data0}];
return false;
break;
}
}
if(_errs4 === errors){
let data1 = data0.bind_address;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(func3(data1) > 255){
validate17.errors = [{instancePath:instancePath+"/server/bind_address",keyword:"maxLength",params:{limit: 255},parentSchema:schema37.properties.server.properties.bind_address,data:data1}];
return false;
}
else {
if(func3(data1) < 1){
validate17.errors = [{instancePath:instancePath+"/server/bind_address",keyword:"minLength",params:{limit: 1},parentSchema:schema37.properties.server.properties.bind_address,data:data1}];
return false;
}
}
}
else {
validate17.errors = [{instancePath:instancePath+"/server/bind_address",keyword:"type",params:{type: "string"},parentSchema:schema37.properties.server.properties.bind_address,data:data1}];
return false;
}
}
var valid1 = _errs5 === errors;
if(valid1){
let data2 = data0.control_port;
const _errs7 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate17.errors = [{instancePath:instancePath+"/server/control_port",keyword:"type",params:{type: "integer"},parentSchema:schema37.properties.server.properties.control_port,data:data2}];
return false;
}
if(errors === _errs7){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65535 || isNaN(data2)){
validate17.errors = [{instancePath:instancePath+"/server/control_port",keyword:"maximum",params:{comparison: "<=", limit: 65535},parentSchema:schema37.properties.server.properties.control_port,data:data2}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate17.errors = [{instancePath:instancePath+"/server/control_port",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema37.properties.server.properties.control_port,data:data2}];
return false;
}
}
}
}
var valid1 = _errs7 === errors;
if(valid1){
let data3 = data0.voice_port;
const _errs9 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate17.errors = [{instancePath:instancePath+"/server/voice_port",keyword:"type",params:{type: "integer"},parentSchema:schema37.properties.server.properties.voice_port,data:data3}];
return false;
}
if(errors === _errs9){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 65535 || isNaN(data3)){
validate17.errors = [{instancePath:instancePath+"/server/voice_port",keyword:"maximum",params:{comparison: "<=", limit: 65535},parentSchema:schema37.properties.server.properties.voice_port,data:data3}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate17.errors = [{instancePath:instancePath+"/server/voice_port",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema37.properties.server.properties.voice_port,data:data3}];
return false;
}
}
}
}
var valid1 = _errs9 === errors;
if(valid1){
if(data0.advertise_voice_port !== undefined){
let data4 = data0.advertise_voice_port;
const _errs11 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate17.errors = [{instancePath:instancePath+"/server/advertise_voice_port",keyword:"type",params:{type: "integer"},parentSchema:schema37.properties.server.properties.advertise_voice_port,data:data4}];
return false;
}
if(errors === _errs11){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 65535 || isNaN(data4)){
validate17.errors = [{instancePath:instancePath+"/server/advertise_voice_port",keyword:"maximum",params:{comparison: "<=", limit: 65535},parentSchema:schema37.properties.server.properties.advertise_voice_port,data:data4}];
return false;
}
else {
if(data4 < 1 || isNaN(data4)){
validate17.errors = [{instancePath:instancePath+"/server/advertise_voice_port",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema37.properties.server.properties.advertise_voice_port,data:data4}];
return false;
}
}
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
let data5 = data0.max_connections;
const _errs13 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate17.errors = [{instancePath:instancePath+"/server/max_connections",keyword:"type",params:{type: "integer"},parentSchema:schema37.properties.server.properties.max_connections,data:data5}];
return false;
}
if(errors === _errs13){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 65536 || isNaN(data5)){
validate17.errors = [{instancePath:instancePath+"/server/max_connections",keyword:"maximum",params:{comparison: "<=", limit: 65536},parentSchema:schema37.properties.server.properties.max_connections,data:data5}];
return false;
}
else {
if(data5 < 1 || isNaN(data5)){
validate17.errors = [{instancePath:instancePath+"/server/max_connections",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema37.properties.server.properties.max_connections,data:data5}];
return false;
}
}
}
}
var valid1 = _errs13 === errors;
if(valid1){
if(data0.public_url !== undefined){
let data6 = data0.public_url;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data6 === "string"){
if(func3(data6) > 256){
validate17.errors = [{instancePath:instancePath+"/server/public_url",keyword:"maxLength",params:{limit: 256},parentSchema:schema37.properties.server.properties.public_url,data:data6}];
return false;
}
else {
if(func3(data6) < 1){
validate17.errors = [{instancePath:instancePath+"/server/public_url",keyword:"minLength",params:{limit: 1},parentSchema:schema37.properties.server.properties.public_url,data:data6}];
return false;
}
else {
if(!pattern12.test(data6)){
validate17.errors = [{instancePath:instancePath+"/server/public_url",keyword:"pattern",params:{pattern: "^https://[A-Za-z0-9.:\\[\\]-]+(/[A-Za-z0-9._~/-]*)?$"},parentSchema:schema37.properties.server.properties.public_url,data:data6}];
return false;
}
}
}
}
else {
validate17.errors = [{instancePath:instancePath+"/server/public_url",keyword:"type",params:{type: "string"},parentSchema:schema37.properties.server.properties.public_url,data:data6}];
return false;
}
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.reconnect_url !== undefined){
let data7 = data0.reconnect_url;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data7 === "string"){
if(func3(data7) > 256){
validate17.errors = [{instancePath:instancePath+"/server/reconnect_url",keyword:"maxLength",params:{limit: 256},parentSchema:schema37.properties.server.properties.reconnect_url,data:data7}];
return false;
}
else {
if(func3(data7) < 1){
validate17.errors = [{instancePath:instancePath+"/server/reconnect_url",keyword:"minLength",params:{limit: 1},parentSchema:schema37.properties.server.properties.reconnect_url,data:data7}];
return false;
}
else {
if(!pattern13.test(data7)){
validate17.errors = [{instancePath:instancePath+"/server/reconnect_url",keyword:"pattern",params:{pattern: "^wss://[A-Za-z0-9.:\\[\\]-]+(/[A-Za-z0-9._~/-]*)?$"},parentSchema:schema37.properties.server.properties.reconnect_url,data:data7}];
return false;
}
}
}
}
else {
validate17.errors = [{instancePath:instancePath+"/server/reconnect_url",keyword:"type",params:{type: "string"},parentSchema:schema37.properties.server.properties.reconnect_url,data:data7}];
return false;
}
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
let data8 = data0.reconnect_after_ms;
const _errs19 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate17.errors = [{instancePath:instancePath+"/server/reconnect_after_ms",keyword:"type",params:{type: "integer"},parentSchema:schema37.properties.server.properties.reconnect_after_ms,data:data8}];
return false;
}
if(errors === _errs19){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 600000 || isNaN(data8)){
validate17.errors = [{instancePath:instancePath+"/server/reconnect_after_ms",keyword:"maximum",params:{comparison: "<=", limit: 600000},parentSchema:schema37.properties.server.properties.reconnect_after_ms,data:data8}];
return false;
}
else {
if(data8 < 0 || isNaN(data8)){
validate17.errors = [{instancePath:instancePath+"/server/reconnect_after_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema37.properties.server.properties.reconnect_after_ms,data:data8}];
return false;
}
}
}
}
var valid1 = _errs19 === errors;
if(valid1){
let data9 = data0.data_directory;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data9 === "string"){
if(func3(data9) > 1024){
validate17.errors = [{instancePath:instancePath+"/server/data_directory",keyword:"maxLength",params:{limit: 1024},parentSchema:schema37.properties.server.properties.data_directory,data:data9}];
return false;
}
else {
if(func3(data9) < 1){
validate17.errors = [{instancePath:instancePath+"/server/data_directory",keyword:"minLength",params:{limit: 1},parentSchema:schema37.properties.server.properties.data_directory,data:data9}];
return false;
}
}
}
else {
validate17.errors = [{instancePath:instancePath+"/server/data_directory",keyword:"type",params:{type: "string"},parentSchema:schema37.properties.server.properties.data_directory,data:data9}];
return false;
}
}
var valid1 = _errs21 === errors;
}
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
validate17.errors = [{instancePath:instancePath+"/server",keyword:"type",params:{type: "object"},parentSchema:schema37.properties.server,data:data0}];
return false;
}
}
var valid0 = _errs2 === errors;
if(valid0){
let data10 = data.database;
const _errs23 = errors;
if(errors === _errs23){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.url === undefined){
data10.url = "sqlite:";
}
if(data10.max_connections === undefined){
data10.max_connections = 10;
}
const _errs25 = errors;
for(const key2 in data10){
if(!((key2 === "url") || (key2 === "max_connections"))){
validate17.errors = [{instancePath:instancePath+"/database",keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema37.properties.database,data:data10}];
return false;
break;
}
}
if(_errs25 === errors){
let data11 = data10.url;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data11 === "string"){
if(func3(data11) > 2048){
validate17.errors = [{instancePath:instancePath+"/database/url",keyword:"maxLength",params:{limit: 2048},parentSchema:schema37.properties.database.properties.url,data:data11}];
return false;
}
else {
if(func3(data11) < 1){
validate17.errors = [{instancePath:instancePath+"/database/url",keyword:"minLength",params:{limit: 1},parentSchema:schema37.properties.database.properties.url,data:data11}];
return false;
}
else {
if(!pattern14.test(data11)){
validate17.errors = [{instancePath:instancePath+"/database/url",keyword:"pattern",params:{pattern: "^(sqlite:|postgres://|postgresql://)[ -~]*$"},parentSchema:schema37.properties.database.properties.url,data:data11}];
return false;
}
}
}
}
else {
validate17.errors = [{instancePath:instancePath+"/database/url",keyword:"type",params:{type: "string"},parentSchema:schema37.properties.database.properties.url,data:data11}];
return false;
}
}
var valid2 = _errs26 === errors;
if(valid2){
let data12 = data10.max_connections;
const _errs28 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate17.errors = [{instancePath:instancePath+"/database/max_connections",keyword:"type",params:{type: "integer"},parentSchema:schema37.properties.database.properties.max_connections,data:data12}];
return false;
}
if(errors === _errs28){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 100 || isNaN(data12)){
validate17.errors = [{instancePath:instancePath+"/database/max_connections",keyword:"maximum",params:{comparison: "<=", limit: 100},parentSchema:schema37.properties.database.properties.max_connections,data:data12}];
return false;
}
else {
if(data12 < 1 || isNaN(data12)){
validate17.errors = [{instancePath:instancePath+"/database/max_connections",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema37.properties.database.properties.max_connections,data:data12}];
return false;
}
}
}
}
var valid2 = _errs28 === errors;
}
}
}
else {
validate17.errors = [{instancePath:instancePath+"/database",keyword:"type",params:{type: "object"},parentSchema:schema37.properties.database,data:data10}];
return false;
}
}
var valid0 = _errs23 === errors;
if(valid0){
let data13 = data.security;
const _errs30 = errors;
if(errors === _errs30){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.registration === undefined){
data13.registration = "invite";
}
if(data13.guests === undefined){
data13.guests = true;
}
if(data13.allow_origins === undefined){
data13.allow_origins = [];
}
const _errs32 = errors;
for(const key3 in data13){
if(!(((((((key3 === "tls_cert") || (key3 === "tls_key")) || (key3 === "token_keys")) || (key3 === "registration")) || (key3 === "guests")) || (key3 === "allow_origins")) || (key3 === "channel_passwords"))){
validate17.errors = [{instancePath:instancePath+"/security",keyword:"additionalProperties",params:{additionalProperty: key3},parentSchema:schema37.properties.security,data:data13}];
return false;
break;
}
}
if(_errs32 === errors){
if(data13.tls_cert !== undefined){
let data14 = data13.tls_cert;
const _errs33 = errors;
if(errors === _errs33){
if(typeof data14 === "string"){
if(func3(data14) > 1024){
validate17.errors = [{instancePath:instancePath+"/security/tls_cert",keyword:"maxLength",params:{limit: 1024},parentSchema:schema37.properties.security.properties.tls_cert,data:data14}];
return false;
}
else {
if(func3(data14) < 1){
validate17.errors = [{instancePath:instancePath+"/security/tls_cert",keyword:"minLength",params:{limit: 1},parentSchema:schema37.properties.security.properties.tls_cert,data:data14}];
return false;
}
}
}
else {
validate17.errors = [{instancePath:instancePath+"/security/tls_cert",keyword:"type",params:{type: "string"},parentSchema:schema37.properties.security.properties.tls_cert,data:data14}];
return false;
}
}
var valid3 = _errs33 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data13.tls_key !== undefined){
let data15 = data13.tls_key;
const _errs35 = errors;
if(errors === _errs35){
if(typeof data15 === "string"){
if(func3(data15) > 1024){
validate17.errors = [{instancePath:instancePath+"/security/tls_key",keyword:"maxLength",params:{limit: 1024},parentSchema:schema37.properties.security.properties.tls_key,data:data15}];
return false;
}
else {
if(func3(data15) < 1){
validate17.errors = [{instancePath:instancePath+"/security/tls_key",keyword:"minLength",params:{limit: 1},parentSchema:schema37.properties.security.properties.tls_key,data:data15}];
return false;
}
}
}
else {
validate17.errors = [{instancePath:instancePath+"/security/tls_key",keyword:"type",params:{type: "string"},parentSchema:schema37.properties.security.properties.tls_key,data:data15}];
return false;
}
}
var valid3 = _errs35 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data13.token_keys !== undefined){
let data16 = data13.token_keys;
const _errs37 = errors;
if(errors === _errs37){
if(typeof data16 === "string"){
if(func3(data16) > 1024){
validate17.errors = [{instancePath:instancePath+"/security/token_keys",keyword:"maxLength",params:{limit: 1024},parentSchema:schema37.properties.security.properties.token_keys,data:data16}];
return false;
}
else {
if(func3(data16) < 1){
validate17.errors = [{instancePath:instancePath+"/security/token_keys",keyword:"minLength",params:{limit: 1},parentSchema:schema37.properties.security.properties.token_keys,data:data16}];
return false;
}
}
}
else {
validate17.errors = [{instancePath:instancePath+"/security/token_keys",keyword:"type",params:{type: "string"},parentSchema:schema37.properties.security.properties.token_keys,data:data16}];
return false;
}
}
var valid3 = _errs37 === errors;
}
else {
var valid3 = true;
}
if(valid3){
let data17 = data13.registration;
const _errs39 = errors;
if(!(((data17 === "open") || (data17 === "invite")) || (data17 === "closed"))){
validate17.errors = [{instancePath:instancePath+"/security/registration",keyword:"enum",params:{allowedValues: schema37.properties.security.properties.registration.enum},parentSchema:schema37.properties.security.properties.registration,data:data17}];
return false;
}
var valid3 = _errs39 === errors;
if(valid3){
let data18 = data13.guests;
const _errs40 = errors;
if(typeof data18 !== "boolean"){
validate17.errors = [{instancePath:instancePath+"/security/guests",keyword:"type",params:{type: "boolean"},parentSchema:schema37.properties.security.properties.guests,data:data18}];
return false;
}
var valid3 = _errs40 === errors;
if(valid3){
let data19 = data13.allow_origins;
const _errs42 = errors;
if(errors === _errs42){
if(Array.isArray(data19)){
if(data19.length > 32){
validate17.errors = [{instancePath:instancePath+"/security/allow_origins",keyword:"maxItems",params:{limit: 32},parentSchema:schema37.properties.security.properties.allow_origins,data:data19}];
return false;
}
else {
var valid4 = true;
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
let data20 = data19[i0];
const _errs44 = errors;
if(errors === _errs44){
if(typeof data20 === "string"){
if(func3(data20) > 256){
validate17.errors = [{instancePath:instancePath+"/security/allow_origins/" + i0,keyword:"maxLength",params:{limit: 256},parentSchema:schema37.properties.security.properties.allow_origins.items,data:data20}];
return false;
}
else {
if(!pattern15.test(data20)){
validate17.errors = [{instancePath:instancePath+"/security/allow_origins/" + i0,keyword:"pattern",params:{pattern: "^https?://[A-Za-z0-9.:\\[\\]-]+$"},parentSchema:schema37.properties.security.properties.allow_origins.items,data:data20}];
return false;
}
}
}
else {
validate17.errors = [{instancePath:instancePath+"/security/allow_origins/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema37.properties.security.properties.allow_origins.items,data:data20}];
return false;
}
}
var valid4 = _errs44 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate17.errors = [{instancePath:instancePath+"/security/allow_origins",keyword:"type",params:{type: "array"},parentSchema:schema37.properties.security.properties.allow_origins,data:data19}];
return false;
}
}
var valid3 = _errs42 === errors;
if(valid3){
if(data13.channel_passwords !== undefined){
let data21 = data13.channel_passwords;
const _errs46 = errors;
if(errors === _errs46){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(Object.keys(data21).length > 512){
validate17.errors = [{instancePath:instancePath+"/security/channel_passwords",keyword:"maxProperties",params:{limit: 512},parentSchema:schema37.properties.security.properties.channel_passwords,data:data21}];
return false;
}
else {
for(const key4 in data21){
let data22 = data21[key4];
const _errs49 = errors;
if(errors === _errs49){
if(typeof data22 === "string"){
if(func3(data22) > 256){
validate17.errors = [{instancePath:instancePath+"/security/channel_passwords/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 256},parentSchema:schema37.properties.security.properties.channel_passwords.additionalProperties,data:data22}];
return false;
}
else {
if(!pattern16.test(data22)){
validate17.errors = [{instancePath:instancePath+"/security/channel_passwords/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"pattern",params:{pattern: "^\\$argon2id\\$v=19\\$m=[0-9]{1,7},t=[0-9]{1,2},p=[0-9]\\$[A-Za-z0-9+/]{11,64}\\$[A-Za-z0-9+/]{22,86}$"},parentSchema:schema37.properties.security.properties.channel_passwords.additionalProperties,data:data22}];
return false;
}
}
}
else {
validate17.errors = [{instancePath:instancePath+"/security/channel_passwords/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},parentSchema:schema37.properties.security.properties.channel_passwords.additionalProperties,data:data22}];
return false;
}
}
var valid5 = _errs49 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate17.errors = [{instancePath:instancePath+"/security/channel_passwords",keyword:"type",params:{type: "object"},parentSchema:schema37.properties.security.properties.channel_passwords,data:data21}];
return false;
}
}
var valid3 = _errs46 === errors;
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
}
}
else {
validate17.errors = [{instancePath:instancePath+"/security",keyword:"type",params:{type: "object"},parentSchema:schema37.properties.security,data:data13}];
return false;
}
}
var valid0 = _errs30 === errors;
if(valid0){
let data23 = data.audio;
const _errs51 = errors;
if(errors === _errs51){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.max_bitrate === undefined){
data23.max_bitrate = 128000;
}
if(data23.default_bitrate === undefined){
data23.default_bitrate = 32000;
}
const _errs53 = errors;
for(const key5 in data23){
if(!((key5 === "max_bitrate") || (key5 === "default_bitrate"))){
validate17.errors = [{instancePath:instancePath+"/audio",keyword:"additionalProperties",params:{additionalProperty: key5},parentSchema:schema37.properties.audio,data:data23}];
return false;
break;
}
}
if(_errs53 === errors){
let data24 = data23.max_bitrate;
const _errs54 = errors;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
validate17.errors = [{instancePath:instancePath+"/audio/max_bitrate",keyword:"type",params:{type: "integer"},parentSchema:schema37.properties.audio.properties.max_bitrate,data:data24}];
return false;
}
if(errors === _errs54){
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 256000 || isNaN(data24)){
validate17.errors = [{instancePath:instancePath+"/audio/max_bitrate",keyword:"maximum",params:{comparison: "<=", limit: 256000},parentSchema:schema37.properties.audio.properties.max_bitrate,data:data24}];
return false;
}
else {
if(data24 < 16000 || isNaN(data24)){
validate17.errors = [{instancePath:instancePath+"/audio/max_bitrate",keyword:"minimum",params:{comparison: ">=", limit: 16000},parentSchema:schema37.properties.audio.properties.max_bitrate,data:data24}];
return false;
}
}
}
}
var valid6 = _errs54 === errors;
if(valid6){
let data25 = data23.default_bitrate;
const _errs56 = errors;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
validate17.errors = [{instancePath:instancePath+"/audio/default_bitrate",keyword:"type",params:{type: "integer"},parentSchema:schema37.properties.audio.properties.default_bitrate,data:data25}];
return false;
}
if(errors === _errs56){
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 256000 || isNaN(data25)){
validate17.errors = [{instancePath:instancePath+"/audio/default_bitrate",keyword:"maximum",params:{comparison: "<=", limit: 256000},parentSchema:schema37.properties.audio.properties.default_bitrate,data:data25}];
return false;
}
else {
if(data25 < 6000 || isNaN(data25)){
validate17.errors = [{instancePath:instancePath+"/audio/default_bitrate",keyword:"minimum",params:{comparison: ">=", limit: 6000},parentSchema:schema37.properties.audio.properties.default_bitrate,data:data25}];
return false;
}
}
}
}
var valid6 = _errs56 === errors;
}
}
}
else {
validate17.errors = [{instancePath:instancePath+"/audio",keyword:"type",params:{type: "object"},parentSchema:schema37.properties.audio,data:data23}];
return false;
}
}
var valid0 = _errs51 === errors;
if(valid0){
let data26 = data.limits;
const _errs58 = errors;
if(errors === _errs58){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.max_orgs === undefined){
data26.max_orgs = 256;
}
if(data26.max_channels_per_org === undefined){
data26.max_channels_per_org = 100;
}
if(data26.max_users_per_org === undefined){
data26.max_users_per_org = 1000;
}
if(data26.max_roles_per_org === undefined){
data26.max_roles_per_org = 64;
}
if(data26.max_presets_per_org === undefined){
data26.max_presets_per_org = 100;
}
if(data26.max_versions_per_preset === undefined){
data26.max_versions_per_preset = 1000;
}
if(data26.max_invites_per_org === undefined){
data26.max_invites_per_org = 200;
}
if(data26.max_bans_per_org === undefined){
data26.max_bans_per_org = 1000;
}
if(data26.max_game_keys_per_org === undefined){
data26.max_game_keys_per_org = 16;
}
if(data26.max_channel_depth === undefined){
data26.max_channel_depth = 8;
}
if(data26.max_users_per_channel === undefined){
data26.max_users_per_channel = 1024;
}
if(data26.max_sessions_per_user === undefined){
data26.max_sessions_per_user = 8;
}
if(data26.max_talk_targets_per_user === undefined){
data26.max_talk_targets_per_user = 32;
}
if(data26.max_connections_per_address === undefined){
data26.max_connections_per_address = 128;
}
if(data26.connections_per_address_per_s === undefined){
data26.connections_per_address_per_s = 10;
}
if(data26.connections_per_address_burst === undefined){
data26.connections_per_address_burst = 128;
}
if(data26.requests_per_address_per_s === undefined){
data26.requests_per_address_per_s = 50;
}
if(data26.requests_per_address_burst === undefined){
data26.requests_per_address_burst = 200;
}
if(data26.sign_ins_per_address_per_minute === undefined){
data26.sign_ins_per_address_per_minute = 60;
}
if(data26.sign_ins_per_address_burst === undefined){
data26.sign_ins_per_address_burst = 64;
}
if(data26.wrong_passwords_per_account_per_hour === undefined){
data26.wrong_passwords_per_account_per_hour = 30;
}
if(data26.wrong_passwords_per_account_burst === undefined){
data26.wrong_passwords_per_account_burst = 10;
}
if(data26.max_waiting_sign_ins === undefined){
data26.max_waiting_sign_ins = 64;
}
if(data26.messages_per_user_per_s === undefined){
data26.messages_per_user_per_s = 50;
}
if(data26.messages_per_user_burst === undefined){
data26.messages_per_user_burst = 200;
}
if(data26.packets_per_user_per_s === undefined){
data26.packets_per_user_per_s = 400;
}
if(data26.packets_per_user_burst === undefined){
data26.packets_per_user_burst = 100;
}
if(data26.garbage_per_address_per_s === undefined){
data26.garbage_per_address_per_s = 100;
}
if(data26.garbage_per_address_burst === undefined){
data26.garbage_per_address_burst = 500;
}
if(data26.max_request_bytes === undefined){
data26.max_request_bytes = 2097152;
}
if(data26.resume_window_s === undefined){
data26.resume_window_s = 60;
}
const _errs60 = errors;
for(const key6 in data26){
if(!(func2.call(schema37.properties.limits.properties, key6))){
validate17.errors = [{instancePath:instancePath+"/limits",keyword:"additionalProperties",params:{additionalProperty: key6},parentSchema:schema37.properties.limits,data:data26}];
return false;
break;
}
}
if(_errs60 === errors){
if(data26.max_sessions !== undefined){
let data27 = data26.max_sessions;
const _errs61 = errors;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
validate17.errors = [{instancePath:instancePath+"/limits/max_sessions",keyword:"type",params:{type: "integer"},parentSchema:schema37.properties.limits.properties.max_sessions,data:data27}];
return false;
}
if(errors === _errs61){
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 65536 || isNaN(data27)){
validate17.errors = [{instancePath:instancePath+"/limits/max_sessions",keyword:"maximum",params:{comparison: "<=", limit: 65536},parentSchema:schema37.properties.limits.properties.max_sessions,data:data27}];
return false;
}
else {
if(data27 < 1 || isNaN(data27)){
validate17.errors = [{instancePath:instancePath+"/limits/max_sessions",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema37.properties.limits.properties.max_sessions,data:data27}];
return false;
}
}
}
}
var valid7 = _errs61 === errors;
}
else {
var valid7 = true;
}
if(valid7){
let data28 = data26.max_orgs;
const _errs63 = errors;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
validate17.errors = [{instancePath:instancePath+"/limits/max_orgs",keyword:"type",params:{type: "integer"},parentSchema:schema37.properties.limits.properties.max_orgs,data:data28}];
return false;
}
if(errors === _errs63){
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 4096 || isNaN(data28)){
validate17.errors = [{instancePath:instancePath+"/limits/max_orgs",keyword:"maximum",params:{comparison: "<=", limit: 4096},parentSchema:schema37.properties.limits.properties.max_orgs,data:data28}];
return false;
}
else {
if(data28 < 1 || isNaN(data28)){
validate17.errors = [{instancePath:instancePath+"/limits/max_orgs",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema37.properties.limits.properties.max_orgs,data:data28}];
return false;
}
}
}
}
var valid7 = _errs63 === errors;
if(valid7){
let data29 = data26.max_channels_per_org;
const _errs65 = errors;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
validate17.errors = [{instancePath:instancePath+"/limits/max_channels_per_org",keyword:"type",params:{type: "integer"},parentSchema:schema37.properties.limits.properties.max_channels_per_org,data:data29}];
return false;
}
if(errors === _errs65){
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 4096 || isNaN(data29)){
validate17.errors = [{instancePath:instancePath+"/limits/max_channels_per_org",keyword:"maximum",params:{comparison: "<=", limit: 4096},parentSchema:schema37.properties.limits.properties.max_channels_per_org,data:data29}];
return false;
}
else {
if(data29 < 1 || isNaN(data29)){
validate17.errors = [{instancePath:instancePath+"/limits/max_channels_per_org",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema37.properties.limits.properties.max_channels_per_org,data:data29}];
return false;
}
}
}
}
var valid7 = _errs65 === errors;
if(valid7){
let data30 = data26.max_users_per_org;
const _errs67 = errors;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
validate17.errors = [{instancePath:instancePath+"/limits/max_users_per_org",keyword:"type",params:{type: "integer"},parentSchema:schema37.properties.limits.properties.max_users_per_org,data:data30}];
return false;
}
if(errors === _errs67){
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 100000 || isNaN(data30)){
validate17.errors = [{instancePath:instancePath+"/limits/max_users_per_org",keyword:"maximum",params:{comparison: "<=", limit: 100000},parentSchema:schema37.properties.limits.properties.max_users_per_org,data:data30}];
return false;
}
else {
if(data30 < 1 || isNaN(data30)){
validate17.errors = [{instancePath:instancePath+"/limits/max_users_per_org",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema37.properties.limits.properties.max_users_per_org,data:data30}];
return false;
}
}
}
}
var valid7 = _errs67 === errors;
if(valid7){
let data31 = data26.max_roles_per_org;
const _errs69 = errors;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate17.errors = [{instancePath:instancePath+"/limits/max_roles_per_org",keyword:"type",params:{type: "integer"},parentSchema:schema37.properties.limits.properties.max_roles_per_org,data:data31}];
return false;
}
if(errors === _errs69){
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 256 || isNaN(data31)){
validate17.errors = [{instancePath:instancePath+"/limits/max_roles_per_org",keyword:"maximum",params:{comparison: "<=", limit: 256},parentSchema:schema37.properties.limits.properties.max_roles_per_org,data:data31}];
return false;
}
else {
if(data31 < 2 || isNaN(data31)){
validate17.errors = [{instancePath:instancePath+"/limits/max_roles_per_org",keyword:"minimum",params:{comparison: ">=", limit: 2},parentSchema:schema37.properties.limits.properties.max_roles_per_org,data:data31}];
return false;
}
}
}
}
var valid7 = _errs69 === errors;
if(valid7){
let data32 = data26.max_presets_per_org;
const _errs71 = errors;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
validate17.errors = [{instancePath:instancePath+"/limits/max_presets_per_org",keyword:"type",params:{type: "integer"},parentSchema:schema37.properties.limits.properties.max_presets_per_org,data:data32}];
return false;
}
if(errors === _errs71){
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 10000 || isNaN(data32)){
validate17.errors = [{instancePath:instancePath+"/limits/max_presets_per_org",keyword:"maximum",params:{comparison: "<=", limit: 10000},parentSchema:schema37.properties.limits.properties.max_presets_per_org,data:data32}];
return false;
}
else {
if(data32 < 1 || isNaN(data32)){
validate17.errors = [{instancePath:instancePath+"/limits/max_presets_per_org",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema37.properties.limits.properties.max_presets_per_org,data:data32}];
return false;
}
}
}
}
var valid7 = _errs71 === errors;
if(valid7){
let data33 = data26.max_versions_per_preset;
const _errs73 = errors;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
validate17.errors = [{instancePath:instancePath+"/limits/max_versions_per_preset",keyword:"type",params:{type: "integer"},parentSchema:schema37.properties.limits.properties.max_versions_per_preset,data:data33}];
return false;
}
if(errors === _errs73){
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 100000 || isNaN(data33)){
validate17.errors = [{instancePath:instancePath+"/limits/max_versions_per_preset",keyword:"maximum",params:{comparison: "<=", limit: 100000},parentSchema:schema37.properties.limits.properties.max_versions_per_preset,data:data33}];
return false;
}
else {
if(data33 < 1 || isNaN(data33)){
validate17.errors = [{instancePath:instancePath+"/limits/max_versions_per_preset",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema37.properties.limits.properties.max_versions_per_preset,data:data33}];
return false;
}
}
}
}
var valid7 = _errs73 === errors;
if(valid7){
let data34 = data26.max_invites_per_org;
const _errs75 = errors;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
validate17.errors = [{instancePath:instancePath+"/limits/max_invites_per_org",keyword:"type",params:{type: "integer"},parentSchema:schema37.properties.limits.properties.max_invites_per_org,data:data34}];
return false;
}
if(errors === _errs75){
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 100000 || isNaN(data34)){
validate17.errors = [{instancePath:instancePath+"/limits/max_invites_per_org",keyword:"maximum",params:{comparison: "<=", limit: 100000},parentSchema:schema37.properties.limits.properties.max_invites_per_org,data:data34}];
return false;
}
else {
if(data34 < 1 || isNaN(data34)){
validate17.errors = [{instancePath:instancePath+"/limits/max_invites_per_org",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema37.properties.limits.properties.max_invites_per_org,data:data34}];
return false;
}
}
}
}
var valid7 = _errs75 === errors;
if(valid7){
let data35 = data26.max_bans_per_org;
const _errs77 = errors;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
validate17.errors = [{instancePath:instancePath+"/limits/max_bans_per_org",keyword:"type",params:{type: "integer"},parentSchema:schema37.properties.limits.properties.max_bans_per_org,data:data35}];
return false;
}
if(errors === _errs77){
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 > 100000 || isNaN(data35)){
validate17.errors = [{instancePath:instancePath+"/limits/max_bans_per_org",keyword:"maximum",params:{comparison: "<=", limit: 100000},parentSchema:schema37.properties.limits.properties.max_bans_per_org,data:data35}];
return false;
}
else {
if(data35 < 1 || isNaN(data35)){
validate17.errors = [{instancePath:instancePath+"/limits/max_bans_per_org",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema37.properties.limits.properties.max_bans_per_org,data:data35}];
return false;
}
}
}
}
var valid7 = _errs77 === errors;
if(valid7){
let data36 = data26.max_game_keys_per_org;
const _errs79 = errors;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
validate17.errors = [{instancePath:instancePath+"/limits/max_game_keys_per_org",keyword:"type",params:{type: "integer"},parentSchema:schema37.properties.limits.properties.max_game_keys_per_org,data:data36}];
return false;
}
if(errors === _errs79){
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 1000 || isNaN(data36)){
validate17.errors = [{instancePath:instancePath+"/limits/max_game_keys_per_org",keyword:"maximum",params:{comparison: "<=", limit: 1000},parentSchema:schema37.properties.limits.properties.max_game_keys_per_org,data:data36}];
return false;
}
else {
if(data36 < 1 || isNaN(data36)){
validate17.errors = [{instancePath:instancePath+"/limits/max_game_keys_per_org",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema37.properties.limits.properties.max_game_keys_per_org,data:data36}];
return false;
}
}
}
}
var valid7 = _errs79 === errors;
if(valid7){
let data37 = data26.max_channel_depth;
const _errs81 = errors;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
validate17.errors = [{instancePath:instancePath+"/limits/max_channel_depth",keyword:"type",params:{type: "integer"},parentSchema:schema37.properties.limits.properties.max_channel_depth,data:data37}];
return false;
}
if(errors === _errs81){
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 32 || isNaN(data37)){
validate17.errors = [{instancePath:instancePath+"/limits/max_channel_depth",keyword:"maximum",params:{comparison: "<=", limit: 32},parentSchema:schema37.properties.limits.properties.max_channel_depth,data:data37}];
return false;
}
else {
if(data37 < 1 || isNaN(data37)){
validate17.errors = [{instancePath:instancePath+"/limits/max_channel_depth",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema37.properties.limits.properties.max_channel_depth,data:data37}];
return false;
}
}
}
}
var valid7 = _errs81 === errors;
if(valid7){
let data38 = data26.max_users_per_channel;
const _errs83 = errors;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
validate17.errors = [{instancePath:instancePath+"/limits/max_users_per_channel",keyword:"type",params:{type: "integer"},parentSchema:schema37.properties.limits.properties.max_users_per_channel,data:data38}];
return false;
}
if(errors === _errs83){
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 4096 || isNaN(data38)){
validate17.errors = [{instancePath:instancePath+"/limits/max_users_per_channel",keyword:"maximum",params:{comparison: "<=", limit: 4096},parentSchema:schema37.properties.limits.properties.max_users_per_channel,data:data38}];
return false;
}
else {
if(data38 < 2 || isNaN(data38)){
validate17.errors = [{instancePath:instancePath+"/limits/max_users_per_channel",keyword:"minimum",params:{comparison: ">=", limit: 2},parentSchema:schema37.properties.limits.properties.max_users_per_channel,data:data38}];
return false;
}
}
}
}
var valid7 = _errs83 === errors;
if(valid7){
let data39 = data26.max_sessions_per_user;
const _errs85 = errors;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
validate17.errors = [{instancePath:instancePath+"/limits/max_sessions_per_user",keyword:"type",params:{type: "integer"},parentSchema:schema37.properties.limits.properties.max_sessions_per_user,data:data39}];
return false;
}
if(errors === _errs85){
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 1024 || isNaN(data39)){
validate17.errors = [{instancePath:instancePath+"/limits/max_sessions_per_user",keyword:"maximum",params:{comparison: "<=", limit: 1024},parentSchema:schema37.properties.limits.properties.max_sessions_per_user,data:data39}];
return false;
}
else {
if(data39 < 1 || isNaN(data39)){
validate17.errors = [{instancePath:instancePath+"/limits/max_sessions_per_user",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema37.properties.limits.properties.max_sessions_per_user,data:data39}];
return false;
}
}
}
}
var valid7 = _errs85 === errors;
if(valid7){
let data40 = data26.max_talk_targets_per_user;
const _errs87 = errors;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
validate17.errors = [{instancePath:instancePath+"/limits/max_talk_targets_per_user",keyword:"type",params:{type: "integer"},parentSchema:schema37.properties.limits.properties.max_talk_targets_per_user,data:data40}];
return false;
}
if(errors === _errs87){
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 256 || isNaN(data40)){
validate17.errors = [{instancePath:instancePath+"/limits/max_talk_targets_per_user",keyword:"maximum",params:{comparison: "<=", limit: 256},parentSchema:schema37.properties.limits.properties.max_talk_targets_per_user,data:data40}];
return false;
}
else {
if(data40 < 1 || isNaN(data40)){
validate17.errors = [{instancePath:instancePath+"/limits/max_talk_targets_per_user",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema37.properties.limits.properties.max_talk_targets_per_user,data:data40}];
return false;
}
}
}
}
var valid7 = _errs87 === errors;
if(valid7){
let data41 = data26.max_connections_per_address;
const _errs89 = errors;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
validate17.errors = [{instancePath:instancePath+"/limits/max_connections_per_address",keyword:"type",params:{type: "integer"},parentSchema:schema37.properties.limits.properties.max_connections_per_address,data:data41}];
return false;
}
if(errors === _errs89){
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 > 65536 || isNaN(data41)){
validate17.errors = [{instancePath:instancePath+"/limits/max_connections_per_address",keyword:"maximum",params:{comparison: "<=", limit: 65536},parentSchema:schema37.properties.limits.properties.max_connections_per_address,data:data41}];
return false;
}
else {
if(data41 < 1 || isNaN(data41)){
validate17.errors = [{instancePath:instancePath+"/limits/max_connections_per_address",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema37.properties.limits.properties.max_connections_per_address,data:data41}];
return false;
}
}
}
}
var valid7 = _errs89 === errors;
if(valid7){
let data42 = data26.connections_per_address_per_s;
const _errs91 = errors;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
validate17.errors = [{instancePath:instancePath+"/limits/connections_per_address_per_s",keyword:"type",params:{type: "integer"},parentSchema:schema37.properties.limits.properties.connections_per_address_per_s,data:data42}];
return false;
}
if(errors === _errs91){
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 10000 || isNaN(data42)){
validate17.errors = [{instancePath:instancePath+"/limits/connections_per_address_per_s",keyword:"maximum",params:{comparison: "<=", limit: 10000},parentSchema:schema37.properties.limits.properties.connections_per_address_per_s,data:data42}];
return false;
}
else {
if(data42 < 1 || isNaN(data42)){
validate17.errors = [{instancePath:instancePath+"/limits/connections_per_address_per_s",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema37.properties.limits.properties.connections_per_address_per_s,data:data42}];
return false;
}
}
}
}
var valid7 = _errs91 === errors;
if(valid7){
let data43 = data26.connections_per_address_burst;
const _errs93 = errors;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
validate17.errors = [{instancePath:instancePath+"/limits/connections_per_address_burst",keyword:"type",params:{type: "integer"},parentSchema:schema37.properties.limits.properties.connections_per_address_burst,data:data43}];
return false;
}
if(errors === _errs93){
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 > 65536 || isNaN(data43)){
validate17.errors = [{instancePath:instancePath+"/limits/connections_per_address_burst",keyword:"maximum",params:{comparison: "<=", limit: 65536},parentSchema:schema37.properties.limits.properties.connections_per_address_burst,data:data43}];
return false;
}
else {
if(data43 < 1 || isNaN(data43)){
validate17.errors = [{instancePath:instancePath+"/limits/connections_per_address_burst",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema37.properties.limits.properties.connections_per_address_burst,data:data43}];
return false;
}
}
}
}
var valid7 = _errs93 === errors;
if(valid7){
let data44 = data26.requests_per_address_per_s;
const _errs95 = errors;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
validate17.errors = [{instancePath:instancePath+"/limits/requests_per_address_per_s",keyword:"type",params:{type: "integer"},parentSchema:schema37.properties.limits.properties.requests_per_address_per_s,data:data44}];
return false;
}
if(errors === _errs95){
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 > 100000 || isNaN(data44)){
validate17.errors = [{instancePath:instancePath+"/limits/requests_per_address_per_s",keyword:"maximum",params:{comparison: "<=", limit: 100000},parentSchema:schema37.properties.limits.properties.requests_per_address_per_s,data:data44}];
return false;
}
else {
if(data44 < 1 || isNaN(data44)){
validate17.errors = [{instancePath:instancePath+"/limits/requests_per_address_per_s",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema37.properties.limits.properties.requests_per_address_per_s,data:data44}];
return false;
}
}
}
}
var valid7 = _errs95 === errors;
if(valid7){
let data45 = data26.requests_per_address_burst;
const _errs97 = errors;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
validate17.errors = [{instancePath:instancePath+"/limits/requests_per_address_burst",keyword:"type",params:{type: "integer"},parentSchema:schema37.properties.limits.properties.requests_per_address_burst,data:data45}];
return false;
}
if(errors === _errs97){
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 > 100000 || isNaN(data45)){
validate17.errors = [{instancePath:instancePath+"/limits/requests_per_address_burst",keyword:"maximum",params:{comparison: "<=", limit: 100000},parentSchema:schema37.properties.limits.properties.requests_per_address_burst,data:data45}];
return false;
}
else {
if(data45 < 1 || isNaN(data45)){
validate17.errors = [{instancePath:instancePath+"/limits/requests_per_address_burst",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema37.properties.limits.properties.requests_per_address_burst,data:data45}];
return false;
}
}
}
}
var valid7 = _errs97 === errors;
if(valid7){
let data46 = data26.sign_ins_per_address_per_minute;
const _errs99 = errors;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
validate17.errors = [{instancePath:instancePath+"/limits/sign_ins_per_address_per_minute",keyword:"type",params:{type: "integer"},parentSchema:schema37.properties.limits.properties.sign_ins_per_address_per_minute,data:data46}];
return false;
}
if(errors === _errs99){
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 > 100000 || isNaN(data46)){
validate17.errors = [{instancePath:instancePath+"/limits/sign_ins_per_address_per_minute",keyword:"maximum",params:{comparison: "<=", limit: 100000},parentSchema:schema37.properties.limits.properties.sign_ins_per_address_per_minute,data:data46}];
return false;
}
else {
if(data46 < 1 || isNaN(data46)){
validate17.errors = [{instancePath:instancePath+"/limits/sign_ins_per_address_per_minute",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema37.properties.limits.properties.sign_ins_per_address_per_minute,data:data46}];
return false;
}
}
}
}
var valid7 = _errs99 === errors;
if(valid7){
let data47 = data26.sign_ins_per_address_burst;
const _errs101 = errors;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
validate17.errors = [{instancePath:instancePath+"/limits/sign_ins_per_address_burst",keyword:"type",params:{type: "integer"},parentSchema:schema37.properties.limits.properties.sign_ins_per_address_burst,data:data47}];
return false;
}
if(errors === _errs101){
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 > 100000 || isNaN(data47)){
validate17.errors = [{instancePath:instancePath+"/limits/sign_ins_per_address_burst",keyword:"maximum",params:{comparison: "<=", limit: 100000},parentSchema:schema37.properties.limits.properties.sign_ins_per_address_burst,data:data47}];
return false;
}
else {
if(data47 < 1 || isNaN(data47)){
validate17.errors = [{instancePath:instancePath+"/limits/sign_ins_per_address_burst",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema37.properties.limits.properties.sign_ins_per_address_burst,data:data47}];
return false;
}
}
}
}
var valid7 = _errs101 === errors;
if(valid7){
let data48 = data26.wrong_passwords_per_account_per_hour;
const _errs103 = errors;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
validate17.errors = [{instancePath:instancePath+"/limits/wrong_passwords_per_account_per_hour",keyword:"type",params:{type: "integer"},parentSchema:schema37.properties.limits.properties.wrong_passwords_per_account_per_hour,data:data48}];
return false;
}
if(errors === _errs103){
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 > 100000 || isNaN(data48)){
validate17.errors = [{instancePath:instancePath+"/limits/wrong_passwords_per_account_per_hour",keyword:"maximum",params:{comparison: "<=", limit: 100000},parentSchema:schema37.properties.limits.properties.wrong_passwords_per_account_per_hour,data:data48}];
return false;
}
else {
if(data48 < 1 || isNaN(data48)){
validate17.errors = [{instancePath:instancePath+"/limits/wrong_passwords_per_account_per_hour",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema37.properties.limits.properties.wrong_passwords_per_account_per_hour,data:data48}];
return false;
}
}
}
}
var valid7 = _errs103 === errors;
if(valid7){
let data49 = data26.wrong_passwords_per_account_burst;
const _errs105 = errors;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
validate17.errors = [{instancePath:instancePath+"/limits/wrong_passwords_per_account_burst",keyword:"type",params:{type: "integer"},parentSchema:schema37.properties.limits.properties.wrong_passwords_per_account_burst,data:data49}];
return false;
}
if(errors === _errs105){
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 > 1000 || isNaN(data49)){
validate17.errors = [{instancePath:instancePath+"/limits/wrong_passwords_per_account_burst",keyword:"maximum",params:{comparison: "<=", limit: 1000},parentSchema:schema37.properties.limits.properties.wrong_passwords_per_account_burst,data:data49}];
return false;
}
else {
if(data49 < 1 || isNaN(data49)){
validate17.errors = [{instancePath:instancePath+"/limits/wrong_passwords_per_account_burst",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema37.properties.limits.properties.wrong_passwords_per_account_burst,data:data49}];
return false;
}
}
}
}
var valid7 = _errs105 === errors;
if(valid7){
let data50 = data26.max_waiting_sign_ins;
const _errs107 = errors;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
validate17.errors = [{instancePath:instancePath+"/limits/max_waiting_sign_ins",keyword:"type",params:{type: "integer"},parentSchema:schema37.properties.limits.properties.max_waiting_sign_ins,data:data50}];
return false;
}
if(errors === _errs107){
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 > 1024 || isNaN(data50)){
validate17.errors = [{instancePath:instancePath+"/limits/max_waiting_sign_ins",keyword:"maximum",params:{comparison: "<=", limit: 1024},parentSchema:schema37.properties.limits.properties.max_waiting_sign_ins,data:data50}];
return false;
}
else {
if(data50 < 1 || isNaN(data50)){
validate17.errors = [{instancePath:instancePath+"/limits/max_waiting_sign_ins",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema37.properties.limits.properties.max_waiting_sign_ins,data:data50}];
return false;
}
}
}
}
var valid7 = _errs107 === errors;
if(valid7){
let data51 = data26.messages_per_user_per_s;
const _errs109 = errors;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
validate17.errors = [{instancePath:instancePath+"/limits/messages_per_user_per_s",keyword:"type",params:{type: "integer"},parentSchema:schema37.properties.limits.properties.messages_per_user_per_s,data:data51}];
return false;
}
if(errors === _errs109){
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 > 10000 || isNaN(data51)){
validate17.errors = [{instancePath:instancePath+"/limits/messages_per_user_per_s",keyword:"maximum",params:{comparison: "<=", limit: 10000},parentSchema:schema37.properties.limits.properties.messages_per_user_per_s,data:data51}];
return false;
}
else {
if(data51 < 5 || isNaN(data51)){
validate17.errors = [{instancePath:instancePath+"/limits/messages_per_user_per_s",keyword:"minimum",params:{comparison: ">=", limit: 5},parentSchema:schema37.properties.limits.properties.messages_per_user_per_s,data:data51}];
return false;
}
}
}
}
var valid7 = _errs109 === errors;
if(valid7){
let data52 = data26.messages_per_user_burst;
const _errs111 = errors;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
validate17.errors = [{instancePath:instancePath+"/limits/messages_per_user_burst",keyword:"type",params:{type: "integer"},parentSchema:schema37.properties.limits.properties.messages_per_user_burst,data:data52}];
return false;
}
if(errors === _errs111){
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 > 10000 || isNaN(data52)){
validate17.errors = [{instancePath:instancePath+"/limits/messages_per_user_burst",keyword:"maximum",params:{comparison: "<=", limit: 10000},parentSchema:schema37.properties.limits.properties.messages_per_user_burst,data:data52}];
return false;
}
else {
if(data52 < 20 || isNaN(data52)){
validate17.errors = [{instancePath:instancePath+"/limits/messages_per_user_burst",keyword:"minimum",params:{comparison: ">=", limit: 20},parentSchema:schema37.properties.limits.properties.messages_per_user_burst,data:data52}];
return false;
}
}
}
}
var valid7 = _errs111 === errors;
if(valid7){
let data53 = data26.packets_per_user_per_s;
const _errs113 = errors;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
validate17.errors = [{instancePath:instancePath+"/limits/packets_per_user_per_s",keyword:"type",params:{type: "integer"},parentSchema:schema37.properties.limits.properties.packets_per_user_per_s,data:data53}];
return false;
}
if(errors === _errs113){
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 > 2000 || isNaN(data53)){
validate17.errors = [{instancePath:instancePath+"/limits/packets_per_user_per_s",keyword:"maximum",params:{comparison: "<=", limit: 2000},parentSchema:schema37.properties.limits.properties.packets_per_user_per_s,data:data53}];
return false;
}
else {
if(data53 < 50 || isNaN(data53)){
validate17.errors = [{instancePath:instancePath+"/limits/packets_per_user_per_s",keyword:"minimum",params:{comparison: ">=", limit: 50},parentSchema:schema37.properties.limits.properties.packets_per_user_per_s,data:data53}];
return false;
}
}
}
}
var valid7 = _errs113 === errors;
if(valid7){
let data54 = data26.packets_per_user_burst;
const _errs115 = errors;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
validate17.errors = [{instancePath:instancePath+"/limits/packets_per_user_burst",keyword:"type",params:{type: "integer"},parentSchema:schema37.properties.limits.properties.packets_per_user_burst,data:data54}];
return false;
}
if(errors === _errs115){
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 > 2000 || isNaN(data54)){
validate17.errors = [{instancePath:instancePath+"/limits/packets_per_user_burst",keyword:"maximum",params:{comparison: "<=", limit: 2000},parentSchema:schema37.properties.limits.properties.packets_per_user_burst,data:data54}];
return false;
}
else {
if(data54 < 10 || isNaN(data54)){
validate17.errors = [{instancePath:instancePath+"/limits/packets_per_user_burst",keyword:"minimum",params:{comparison: ">=", limit: 10},parentSchema:schema37.properties.limits.properties.packets_per_user_burst,data:data54}];
return false;
}
}
}
}
var valid7 = _errs115 === errors;
if(valid7){
let data55 = data26.garbage_per_address_per_s;
const _errs117 = errors;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
validate17.errors = [{instancePath:instancePath+"/limits/garbage_per_address_per_s",keyword:"type",params:{type: "integer"},parentSchema:schema37.properties.limits.properties.garbage_per_address_per_s,data:data55}];
return false;
}
if(errors === _errs117){
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 > 100000 || isNaN(data55)){
validate17.errors = [{instancePath:instancePath+"/limits/garbage_per_address_per_s",keyword:"maximum",params:{comparison: "<=", limit: 100000},parentSchema:schema37.properties.limits.properties.garbage_per_address_per_s,data:data55}];
return false;
}
else {
if(data55 < 1 || isNaN(data55)){
validate17.errors = [{instancePath:instancePath+"/limits/garbage_per_address_per_s",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema37.properties.limits.properties.garbage_per_address_per_s,data:data55}];
return false;
}
}
}
}
var valid7 = _errs117 === errors;
if(valid7){
let data56 = data26.garbage_per_address_burst;
const _errs119 = errors;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
validate17.errors = [{instancePath:instancePath+"/limits/garbage_per_address_burst",keyword:"type",params:{type: "integer"},parentSchema:schema37.properties.limits.properties.garbage_per_address_burst,data:data56}];
return false;
}
if(errors === _errs119){
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 > 100000 || isNaN(data56)){
validate17.errors = [{instancePath:instancePath+"/limits/garbage_per_address_burst",keyword:"maximum",params:{comparison: "<=", limit: 100000},parentSchema:schema37.properties.limits.properties.garbage_per_address_burst,data:data56}];
return false;
}
else {
if(data56 < 1 || isNaN(data56)){
validate17.errors = [{instancePath:instancePath+"/limits/garbage_per_address_burst",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema37.properties.limits.properties.garbage_per_address_burst,data:data56}];
return false;
}
}
}
}
var valid7 = _errs119 === errors;
if(valid7){
let data57 = data26.max_request_bytes;
const _errs121 = errors;
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
validate17.errors = [{instancePath:instancePath+"/limits/max_request_bytes",keyword:"type",params:{type: "integer"},parentSchema:schema37.properties.limits.properties.max_request_bytes,data:data57}];
return false;
}
if(errors === _errs121){
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 > 16777216 || isNaN(data57)){
validate17.errors = [{instancePath:instancePath+"/limits/max_request_bytes",keyword:"maximum",params:{comparison: "<=", limit: 16777216},parentSchema:schema37.properties.limits.properties.max_request_bytes,data:data57}];
return false;
}
else {
if(data57 < 4096 || isNaN(data57)){
validate17.errors = [{instancePath:instancePath+"/limits/max_request_bytes",keyword:"minimum",params:{comparison: ">=", limit: 4096},parentSchema:schema37.properties.limits.properties.max_request_bytes,data:data57}];
return false;
}
}
}
}
var valid7 = _errs121 === errors;
if(valid7){
let data58 = data26.resume_window_s;
const _errs123 = errors;
if(!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))){
validate17.errors = [{instancePath:instancePath+"/limits/resume_window_s",keyword:"type",params:{type: "integer"},parentSchema:schema37.properties.limits.properties.resume_window_s,data:data58}];
return false;
}
if(errors === _errs123){
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 > 600 || isNaN(data58)){
validate17.errors = [{instancePath:instancePath+"/limits/resume_window_s",keyword:"maximum",params:{comparison: "<=", limit: 600},parentSchema:schema37.properties.limits.properties.resume_window_s,data:data58}];
return false;
}
else {
if(data58 < 1 || isNaN(data58)){
validate17.errors = [{instancePath:instancePath+"/limits/resume_window_s",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema37.properties.limits.properties.resume_window_s,data:data58}];
return false;
}
}
}
}
var valid7 = _errs123 === errors;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
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
validate17.errors = [{instancePath:instancePath+"/limits",keyword:"type",params:{type: "object"},parentSchema:schema37.properties.limits,data:data26}];
return false;
}
}
var valid0 = _errs58 === errors;
if(valid0){
let data59 = data.log;
const _errs125 = errors;
if(errors === _errs125){
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(data59.level === undefined){
data59.level = "info";
}
const _errs127 = errors;
for(const key7 in data59){
if(!(key7 === "level")){
validate17.errors = [{instancePath:instancePath+"/log",keyword:"additionalProperties",params:{additionalProperty: key7},parentSchema:schema37.properties.log,data:data59}];
return false;
break;
}
}
if(_errs127 === errors){
let data60 = data59.level;
if(!(((((data60 === "error") || (data60 === "warn")) || (data60 === "info")) || (data60 === "debug")) || (data60 === "silent"))){
validate17.errors = [{instancePath:instancePath+"/log/level",keyword:"enum",params:{allowedValues: schema37.properties.log.properties.level.enum},parentSchema:schema37.properties.log.properties.level,data:data60}];
return false;
}
}
}
else {
validate17.errors = [{instancePath:instancePath+"/log",keyword:"type",params:{type: "object"},parentSchema:schema37.properties.log,data:data59}];
return false;
}
}
var valid0 = _errs125 === errors;
if(valid0){
let data61 = data.metrics;
const _errs129 = errors;
if(errors === _errs129){
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.enabled === undefined){
data61.enabled = true;
}
const _errs131 = errors;
for(const key8 in data61){
if(!((key8 === "enabled") || (key8 === "token"))){
validate17.errors = [{instancePath:instancePath+"/metrics",keyword:"additionalProperties",params:{additionalProperty: key8},parentSchema:schema37.properties.metrics,data:data61}];
return false;
break;
}
}
if(_errs131 === errors){
let data62 = data61.enabled;
const _errs132 = errors;
if(typeof data62 !== "boolean"){
validate17.errors = [{instancePath:instancePath+"/metrics/enabled",keyword:"type",params:{type: "boolean"},parentSchema:schema37.properties.metrics.properties.enabled,data:data62}];
return false;
}
var valid9 = _errs132 === errors;
if(valid9){
if(data61.token !== undefined){
let data63 = data61.token;
const _errs134 = errors;
if(errors === _errs134){
if(typeof data63 === "string"){
if(func3(data63) > 256){
validate17.errors = [{instancePath:instancePath+"/metrics/token",keyword:"maxLength",params:{limit: 256},parentSchema:schema37.properties.metrics.properties.token,data:data63}];
return false;
}
else {
if(func3(data63) < 16){
validate17.errors = [{instancePath:instancePath+"/metrics/token",keyword:"minLength",params:{limit: 16},parentSchema:schema37.properties.metrics.properties.token,data:data63}];
return false;
}
else {
if(!pattern17.test(data63)){
validate17.errors = [{instancePath:instancePath+"/metrics/token",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._~+/=-]+$"},parentSchema:schema37.properties.metrics.properties.token,data:data63}];
return false;
}
}
}
}
else {
validate17.errors = [{instancePath:instancePath+"/metrics/token",keyword:"type",params:{type: "string"},parentSchema:schema37.properties.metrics.properties.token,data:data63}];
return false;
}
}
var valid9 = _errs134 === errors;
}
else {
var valid9 = true;
}
}
}
}
else {
validate17.errors = [{instancePath:instancePath+"/metrics",keyword:"type",params:{type: "object"},parentSchema:schema37.properties.metrics,data:data61}];
return false;
}
}
var valid0 = _errs129 === errors;
if(valid0){
let data64 = data.organisations;
const _errs136 = errors;
if(errors === _errs136){
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
const _errs138 = errors;
for(const key9 in data64){
if(!(key9 === "directory")){
validate17.errors = [{instancePath:instancePath+"/organisations",keyword:"additionalProperties",params:{additionalProperty: key9},parentSchema:schema37.properties.organisations,data:data64}];
return false;
break;
}
}
if(_errs138 === errors){
if(data64.directory !== undefined){
let data65 = data64.directory;
const _errs139 = errors;
if(errors === _errs139){
if(typeof data65 === "string"){
if(func3(data65) > 1024){
validate17.errors = [{instancePath:instancePath+"/organisations/directory",keyword:"maxLength",params:{limit: 1024},parentSchema:schema37.properties.organisations.properties.directory,data:data65}];
return false;
}
else {
if(func3(data65) < 1){
validate17.errors = [{instancePath:instancePath+"/organisations/directory",keyword:"minLength",params:{limit: 1},parentSchema:schema37.properties.organisations.properties.directory,data:data65}];
return false;
}
}
}
else {
validate17.errors = [{instancePath:instancePath+"/organisations/directory",keyword:"type",params:{type: "string"},parentSchema:schema37.properties.organisations.properties.directory,data:data65}];
return false;
}
}
}
}
}
else {
validate17.errors = [{instancePath:instancePath+"/organisations",keyword:"type",params:{type: "object"},parentSchema:schema37.properties.organisations,data:data64}];
return false;
}
}
var valid0 = _errs136 === errors;
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
validate17.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema37,data}];
return false;
}
}
validate17.errors = vErrors;
return errors === 0;
}

export const servers: Check = validate18;
const schema38 = {"title":"servers","type":"object","properties":{"$schema":{"type":"string","maxLength":256},"servers":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/server_entry"},"maxItems":256,"default":[]}},"additionalProperties":false};
const schema39 = {"title":"server entry","type":"object","properties":{"server_id":{"$ref":"#/$defs/local_id"},"title":{"$ref":"#/$defs/title"},"url":{"type":"string","maxLength":256,"pattern":"^wss://[^\\s/]+(/[^\\s]*)?$"},"certificate_sha256":{"type":"string","maxLength":64,"pattern":"^[0-9a-f]{64}$"},"organisation":{"$ref":"#/$defs/slug"},"username":{"$ref":"#/$defs/username"}},"required":["server_id","title","url"],"additionalProperties":false};
const schema42 = {"title":"slug","type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,63}$"};
const schema43 = {"title":"username","type":"string","pattern":"^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._-]{0,62}[\\p{L}\\p{M}\\p{N}]$"};
const pattern19 = new RegExp("^wss://[^\\s/]+(/[^\\s]*)?$", "u");
const pattern22 = new RegExp("^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._-]{0,62}[\\p{L}\\p{M}\\p{N}]$", "u");

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.server_id === undefined) && (missing0 = "server_id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.url === undefined) && (missing0 = "url"))){
validate19.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema39,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "server_id") || (key0 === "title")) || (key0 === "url")) || (key0 === "certificate_sha256")) || (key0 === "organisation")) || (key0 === "username"))){
validate19.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema39,data}];
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
if(!pattern0.test(data0)){
validate19.errors = [{instancePath:instancePath+"/server_id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},parentSchema:schema18,data:data0}];
return false;
}
}
else {
validate19.errors = [{instancePath:instancePath+"/server_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data0}];
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
if(func3(data1) > 80){
validate19.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema29,data:data1}];
return false;
}
else {
if(func3(data1) < 1){
validate19.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema29,data:data1}];
return false;
}
}
}
else {
validate19.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema29,data:data1}];
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
if(func3(data2) > 256){
validate19.errors = [{instancePath:instancePath+"/url",keyword:"maxLength",params:{limit: 256},parentSchema:schema39.properties.url,data:data2}];
return false;
}
else {
if(!pattern19.test(data2)){
validate19.errors = [{instancePath:instancePath+"/url",keyword:"pattern",params:{pattern: "^wss://[^\\s/]+(/[^\\s]*)?$"},parentSchema:schema39.properties.url,data:data2}];
return false;
}
}
}
else {
validate19.errors = [{instancePath:instancePath+"/url",keyword:"type",params:{type: "string"},parentSchema:schema39.properties.url,data:data2}];
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
if(func3(data3) > 64){
validate19.errors = [{instancePath:instancePath+"/certificate_sha256",keyword:"maxLength",params:{limit: 64},parentSchema:schema39.properties.certificate_sha256,data:data3}];
return false;
}
else {
if(!pattern6.test(data3)){
validate19.errors = [{instancePath:instancePath+"/certificate_sha256",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},parentSchema:schema39.properties.certificate_sha256,data:data3}];
return false;
}
}
}
else {
validate19.errors = [{instancePath:instancePath+"/certificate_sha256",keyword:"type",params:{type: "string"},parentSchema:schema39.properties.certificate_sha256,data:data3}];
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
if(!pattern2.test(data4)){
validate19.errors = [{instancePath:instancePath+"/organisation",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema42,data:data4}];
return false;
}
}
else {
validate19.errors = [{instancePath:instancePath+"/organisation",keyword:"type",params:{type: "string"},parentSchema:schema42,data:data4}];
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
if(!pattern22.test(data5)){
validate19.errors = [{instancePath:instancePath+"/username",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._-]{0,62}[\\p{L}\\p{M}\\p{N}]$"},parentSchema:schema43,data:data5}];
return false;
}
}
else {
validate19.errors = [{instancePath:instancePath+"/username",keyword:"type",params:{type: "string"},parentSchema:schema43,data:data5}];
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
validate19.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema39,data}];
return false;
}
}
validate19.errors = vErrors;
return errors === 0;
}


function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.servers === undefined){
data.servers = [];
}
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "$schema") || (key0 === "servers"))){
validate18.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema38,data}];
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
if(func3(data0) > 256){
validate18.errors = [{instancePath:instancePath+"/$schema",keyword:"maxLength",params:{limit: 256},parentSchema:schema38.properties.$schema,data:data0}];
return false;
}
}
else {
validate18.errors = [{instancePath:instancePath+"/$schema",keyword:"type",params:{type: "string"},parentSchema:schema38.properties.$schema,data:data0}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let data1 = data.servers;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length > 256){
validate18.errors = [{instancePath:instancePath+"/servers",keyword:"maxItems",params:{limit: 256},parentSchema:schema38.properties.servers,data:data1}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate19(data1[i0], {instancePath:instancePath+"/servers/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate18.errors = [{instancePath:instancePath+"/servers",keyword:"type",params:{type: "array"},parentSchema:schema38.properties.servers,data:data1}];
return false;
}
}
var valid0 = _errs4 === errors;
}
}
}
else {
validate18.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema38,data}];
return false;
}
}
validate18.errors = vErrors;
return errors === 0;
}
