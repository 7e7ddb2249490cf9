// Written by `npm run generate` from the schemas: change those, not this file.
// @ts-nocheck: compiled from the schemas; the tables in *-validator*.ts give these checks their types.
import { ucs2length } from "../ajv-runtime.js";
import type { Check } from "../validator.js";
export const agent: Check = validate10;
const schema11 = {"title":"agent","type":"object","properties":{"$schema":{"type":"string","maxLength":256},"microphone":{"title":"microphone settings","type":"object","properties":{"gain_db":{"type":"number","minimum":-30,"maximum":30,"x-unit":"dB","default":0},"noise_suppression":{"type":"boolean","default":true},"automatic_gain":{"type":"boolean","default":true},"echo_cancellation":{"type":"boolean","default":false},"voice_activity":{"type":"boolean","default":false},"threshold":{"type":"number","minimum":0,"maximum":1,"x-unit":"1","default":0.6},"pre_roll_ms":{"type":"number","minimum":0,"maximum":500,"x-unit":"ms","default":200},"release_ms":{"type":"number","minimum":0,"maximum":2000,"x-unit":"ms","default":120},"muted":{"type":"boolean","default":false}},"additionalProperties":false,"default":{}},"mixer":{"title":"mixer settings","type":"object","properties":{"gain_db":{"$ref":"../common.schema.json#/$defs/gain_db","default":0},"duck_db":{"type":"number","minimum":-60,"maximum":0,"x-unit":"dB","default":-12},"duck_own_db":{"type":"number","minimum":-60,"maximum":0,"x-unit":"dB","default":0},"duck_attack_ms":{"type":"number","minimum":1,"maximum":1000,"x-unit":"ms","default":20},"duck_hold_ms":{"type":"number","minimum":0,"maximum":5000,"x-unit":"ms","default":300},"duck_release_ms":{"type":"number","minimum":1,"maximum":5000,"x-unit":"ms","default":250},"muted":{"type":"boolean","default":false}},"additionalProperties":false,"default":{}},"devices":{"title":"device settings","type":"object","properties":{"capture_id":{"type":"string","minLength":1,"maxLength":256},"playback_id":{"type":"string","minLength":1,"maxLength":256}},"additionalProperties":false,"default":{}},"channels":{"type":"object","additionalProperties":{"title":"kept channel mix","type":"object","properties":{"gain_db":{"$ref":"../common.schema.json#/$defs/gain_db","default":0},"pan":{"$ref":"../common.schema.json#/$defs/pan","default":0},"muted":{"type":"boolean","default":false},"solo":{"type":"boolean","default":false},"dry":{"type":"boolean","default":false},"positional":{"type":"boolean","default":false}},"additionalProperties":false},"maxProperties":4096,"default":{}},"overlay":{"title":"overlay settings","type":"object","properties":{"visible":{"type":"boolean","default":true},"corner":{"enum":["top_left","top_right","bottom_left","bottom_right"],"default":"top_right"},"scale":{"type":"number","minimum":0.5,"maximum":3,"x-unit":"1","default":1},"opacity":{"type":"number","minimum":0.1,"maximum":1,"x-unit":"1","default":0.9},"detail":{"enum":["full","compact","speaking","one_line"],"default":"full"},"theme":{"enum":["dark","light","high_contrast","colour_blind"],"default":"dark"},"text_scale":{"type":"number","minimum":0.75,"maximum":2,"x-unit":"1","default":1},"auto_hide":{"type":"boolean","default":false},"mirrored":{"type":"boolean","default":false},"offset_x_px":{"type":"integer","minimum":0,"maximum":4096,"x-unit":"px","default":0},"offset_y_px":{"type":"integer","minimum":0,"maximum":4096,"x-unit":"px","default":0},"command":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1024},"maxItems":32,"default":[]},"games":{"type":"object","additionalProperties":{"title":"game overlay settings","type":"object","properties":{"corner":{"enum":["top_left","top_right","bottom_left","bottom_right"]},"scale":{"type":"number","minimum":0.5,"maximum":3,"x-unit":"1"},"opacity":{"type":"number","minimum":0.1,"maximum":1,"x-unit":"1"},"detail":{"enum":["full","compact","speaking","one_line"]},"theme":{"enum":["dark","light","high_contrast","colour_blind"]},"text_scale":{"type":"number","minimum":0.75,"maximum":2,"x-unit":"1"},"auto_hide":{"type":"boolean"},"mirrored":{"type":"boolean"},"offset_x_px":{"type":"integer","minimum":0,"maximum":4096,"x-unit":"px"},"offset_y_px":{"type":"integer","minimum":0,"maximum":4096,"x-unit":"px"}},"additionalProperties":false},"maxProperties":64,"default":{}}},"additionalProperties":false,"default":{}},"pairing":{"title":"pairing settings","type":"object","properties":{"local":{"enum":["allow","ask"],"default":"allow"},"websocket":{"type":"boolean","default":false},"websocket_port":{"type":"integer","minimum":1024,"maximum":65535},"pages":{"type":"boolean","default":false}},"additionalProperties":false,"default":{}},"channel_order":{"type":"object","additionalProperties":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/channel_id"},"maxItems":512},"maxProperties":64,"default":{}},"idle_shutdown_s":{"type":"integer","minimum":10,"maximum":604800,"x-unit":"s"},"hotkeys":{"title":"hotkey settings","type":"object","properties":{"evdev":{"type":"boolean","default":false}},"additionalProperties":false,"default":{}},"audio":{"title":"sound settings","type":"object","properties":{"frame_ms":{"type":"integer","minimum":10,"maximum":20,"x-unit":"ms","default":10},"bitrate_bps":{"type":"integer","minimum":6000,"maximum":128000,"x-unit":"bit/s"}},"additionalProperties":false,"default":{}}},"additionalProperties":false};
const schema13 = {"title":"gain","type":"number","minimum":-60,"maximum":12,"x-unit":"dB"};
const schema15 = {"title":"pan","type":"number","minimum":-1,"maximum":1,"x-unit":"1"};
const schema16 = {"title":"channel id","type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,63}$"};
const func2 = Object.prototype.hasOwnProperty;
const func3 = ucs2length;
const pattern0 = new RegExp("^[a-z0-9][a-z0-9._-]{0,63}$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate10.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema11,data}];
return false;
}
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
if(data.channel_order === undefined){
data.channel_order = {};
}
if(data.hotkeys === undefined){
data.hotkeys = {};
}
if(data.audio === undefined){
data.audio = {};
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
validate10.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema11,data}];
return false;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(!(typeof data0 === "string")){
validate10.errors = [{instancePath:instancePath+"/$schema",keyword:"type",params:{type: "string"},parentSchema:schema11.properties.$schema,data:data0}];
return false;
}
if(func3(data0) > 256){
validate10.errors = [{instancePath:instancePath+"/$schema",keyword:"maxLength",params:{limit: 256},parentSchema:schema11.properties.$schema,data:data0}];
return false;
}
}
let data1 = data.microphone;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
validate10.errors = [{instancePath:instancePath+"/microphone",keyword:"type",params:{type: "object"},parentSchema:schema11.properties.microphone,data:data1}];
return false;
}
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
for(const key1 in data1){
if(!(func2.call(schema11.properties.microphone.properties, key1))){
validate10.errors = [{instancePath:instancePath+"/microphone",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema11.properties.microphone,data:data1}];
return false;
}
}
let data2 = data1.gain_db;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate10.errors = [{instancePath:instancePath+"/microphone/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema11.properties.microphone.properties.gain_db,data:data2}];
return false;
}
if(data2 > 30 || isNaN(data2)){
validate10.errors = [{instancePath:instancePath+"/microphone/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 30},parentSchema:schema11.properties.microphone.properties.gain_db,data:data2}];
return false;
}
if(data2 < -30 || isNaN(data2)){
validate10.errors = [{instancePath:instancePath+"/microphone/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -30},parentSchema:schema11.properties.microphone.properties.gain_db,data:data2}];
return false;
}
let data3 = data1.noise_suppression;
if(typeof data3 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/microphone/noise_suppression",keyword:"type",params:{type: "boolean"},parentSchema:schema11.properties.microphone.properties.noise_suppression,data:data3}];
return false;
}
let data4 = data1.automatic_gain;
if(typeof data4 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/microphone/automatic_gain",keyword:"type",params:{type: "boolean"},parentSchema:schema11.properties.microphone.properties.automatic_gain,data:data4}];
return false;
}
let data5 = data1.echo_cancellation;
if(typeof data5 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/microphone/echo_cancellation",keyword:"type",params:{type: "boolean"},parentSchema:schema11.properties.microphone.properties.echo_cancellation,data:data5}];
return false;
}
let data6 = data1.voice_activity;
if(typeof data6 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/microphone/voice_activity",keyword:"type",params:{type: "boolean"},parentSchema:schema11.properties.microphone.properties.voice_activity,data:data6}];
return false;
}
let data7 = data1.threshold;
if(!((typeof data7 == "number") && (isFinite(data7)))){
validate10.errors = [{instancePath:instancePath+"/microphone/threshold",keyword:"type",params:{type: "number"},parentSchema:schema11.properties.microphone.properties.threshold,data:data7}];
return false;
}
if(data7 > 1 || isNaN(data7)){
validate10.errors = [{instancePath:instancePath+"/microphone/threshold",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema11.properties.microphone.properties.threshold,data:data7}];
return false;
}
if(data7 < 0 || isNaN(data7)){
validate10.errors = [{instancePath:instancePath+"/microphone/threshold",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema11.properties.microphone.properties.threshold,data:data7}];
return false;
}
let data8 = data1.pre_roll_ms;
if(!((typeof data8 == "number") && (isFinite(data8)))){
validate10.errors = [{instancePath:instancePath+"/microphone/pre_roll_ms",keyword:"type",params:{type: "number"},parentSchema:schema11.properties.microphone.properties.pre_roll_ms,data:data8}];
return false;
}
if(data8 > 500 || isNaN(data8)){
validate10.errors = [{instancePath:instancePath+"/microphone/pre_roll_ms",keyword:"maximum",params:{comparison: "<=", limit: 500},parentSchema:schema11.properties.microphone.properties.pre_roll_ms,data:data8}];
return false;
}
if(data8 < 0 || isNaN(data8)){
validate10.errors = [{instancePath:instancePath+"/microphone/pre_roll_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema11.properties.microphone.properties.pre_roll_ms,data:data8}];
return false;
}
let data9 = data1.release_ms;
if(!((typeof data9 == "number") && (isFinite(data9)))){
validate10.errors = [{instancePath:instancePath+"/microphone/release_ms",keyword:"type",params:{type: "number"},parentSchema:schema11.properties.microphone.properties.release_ms,data:data9}];
return false;
}
if(data9 > 2000 || isNaN(data9)){
validate10.errors = [{instancePath:instancePath+"/microphone/release_ms",keyword:"maximum",params:{comparison: "<=", limit: 2000},parentSchema:schema11.properties.microphone.properties.release_ms,data:data9}];
return false;
}
if(data9 < 0 || isNaN(data9)){
validate10.errors = [{instancePath:instancePath+"/microphone/release_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema11.properties.microphone.properties.release_ms,data:data9}];
return false;
}
let data10 = data1.muted;
if(typeof data10 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/microphone/muted",keyword:"type",params:{type: "boolean"},parentSchema:schema11.properties.microphone.properties.muted,data:data10}];
return false;
}
let data11 = data.mixer;
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
validate10.errors = [{instancePath:instancePath+"/mixer",keyword:"type",params:{type: "object"},parentSchema:schema11.properties.mixer,data:data11}];
return false;
}
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
for(const key2 in data11){
if(!(((((((key2 === "gain_db") || (key2 === "duck_db")) || (key2 === "duck_own_db")) || (key2 === "duck_attack_ms")) || (key2 === "duck_hold_ms")) || (key2 === "duck_release_ms")) || (key2 === "muted"))){
validate10.errors = [{instancePath:instancePath+"/mixer",keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema11.properties.mixer,data:data11}];
return false;
}
}
let data12 = data11.gain_db;
if(!((typeof data12 == "number") && (isFinite(data12)))){
validate10.errors = [{instancePath:instancePath+"/mixer/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema13,data:data12}];
return false;
}
if(data12 > 12 || isNaN(data12)){
validate10.errors = [{instancePath:instancePath+"/mixer/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 12},parentSchema:schema13,data:data12}];
return false;
}
if(data12 < -60 || isNaN(data12)){
validate10.errors = [{instancePath:instancePath+"/mixer/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema13,data:data12}];
return false;
}
let data13 = data11.duck_db;
if(!((typeof data13 == "number") && (isFinite(data13)))){
validate10.errors = [{instancePath:instancePath+"/mixer/duck_db",keyword:"type",params:{type: "number"},parentSchema:schema11.properties.mixer.properties.duck_db,data:data13}];
return false;
}
if(data13 > 0 || isNaN(data13)){
validate10.errors = [{instancePath:instancePath+"/mixer/duck_db",keyword:"maximum",params:{comparison: "<=", limit: 0},parentSchema:schema11.properties.mixer.properties.duck_db,data:data13}];
return false;
}
if(data13 < -60 || isNaN(data13)){
validate10.errors = [{instancePath:instancePath+"/mixer/duck_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema11.properties.mixer.properties.duck_db,data:data13}];
return false;
}
let data14 = data11.duck_own_db;
if(!((typeof data14 == "number") && (isFinite(data14)))){
validate10.errors = [{instancePath:instancePath+"/mixer/duck_own_db",keyword:"type",params:{type: "number"},parentSchema:schema11.properties.mixer.properties.duck_own_db,data:data14}];
return false;
}
if(data14 > 0 || isNaN(data14)){
validate10.errors = [{instancePath:instancePath+"/mixer/duck_own_db",keyword:"maximum",params:{comparison: "<=", limit: 0},parentSchema:schema11.properties.mixer.properties.duck_own_db,data:data14}];
return false;
}
if(data14 < -60 || isNaN(data14)){
validate10.errors = [{instancePath:instancePath+"/mixer/duck_own_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema11.properties.mixer.properties.duck_own_db,data:data14}];
return false;
}
let data15 = data11.duck_attack_ms;
if(!((typeof data15 == "number") && (isFinite(data15)))){
validate10.errors = [{instancePath:instancePath+"/mixer/duck_attack_ms",keyword:"type",params:{type: "number"},parentSchema:schema11.properties.mixer.properties.duck_attack_ms,data:data15}];
return false;
}
if(data15 > 1000 || isNaN(data15)){
validate10.errors = [{instancePath:instancePath+"/mixer/duck_attack_ms",keyword:"maximum",params:{comparison: "<=", limit: 1000},parentSchema:schema11.properties.mixer.properties.duck_attack_ms,data:data15}];
return false;
}
if(data15 < 1 || isNaN(data15)){
validate10.errors = [{instancePath:instancePath+"/mixer/duck_attack_ms",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema11.properties.mixer.properties.duck_attack_ms,data:data15}];
return false;
}
let data16 = data11.duck_hold_ms;
if(!((typeof data16 == "number") && (isFinite(data16)))){
validate10.errors = [{instancePath:instancePath+"/mixer/duck_hold_ms",keyword:"type",params:{type: "number"},parentSchema:schema11.properties.mixer.properties.duck_hold_ms,data:data16}];
return false;
}
if(data16 > 5000 || isNaN(data16)){
validate10.errors = [{instancePath:instancePath+"/mixer/duck_hold_ms",keyword:"maximum",params:{comparison: "<=", limit: 5000},parentSchema:schema11.properties.mixer.properties.duck_hold_ms,data:data16}];
return false;
}
if(data16 < 0 || isNaN(data16)){
validate10.errors = [{instancePath:instancePath+"/mixer/duck_hold_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema11.properties.mixer.properties.duck_hold_ms,data:data16}];
return false;
}
let data17 = data11.duck_release_ms;
if(!((typeof data17 == "number") && (isFinite(data17)))){
validate10.errors = [{instancePath:instancePath+"/mixer/duck_release_ms",keyword:"type",params:{type: "number"},parentSchema:schema11.properties.mixer.properties.duck_release_ms,data:data17}];
return false;
}
if(data17 > 5000 || isNaN(data17)){
validate10.errors = [{instancePath:instancePath+"/mixer/duck_release_ms",keyword:"maximum",params:{comparison: "<=", limit: 5000},parentSchema:schema11.properties.mixer.properties.duck_release_ms,data:data17}];
return false;
}
if(data17 < 1 || isNaN(data17)){
validate10.errors = [{instancePath:instancePath+"/mixer/duck_release_ms",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema11.properties.mixer.properties.duck_release_ms,data:data17}];
return false;
}
let data18 = data11.muted;
if(typeof data18 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/mixer/muted",keyword:"type",params:{type: "boolean"},parentSchema:schema11.properties.mixer.properties.muted,data:data18}];
return false;
}
let data19 = data.devices;
if(!(data19 && typeof data19 == "object" && !Array.isArray(data19))){
validate10.errors = [{instancePath:instancePath+"/devices",keyword:"type",params:{type: "object"},parentSchema:schema11.properties.devices,data:data19}];
return false;
}
for(const key3 in data19){
if(!((key3 === "capture_id") || (key3 === "playback_id"))){
validate10.errors = [{instancePath:instancePath+"/devices",keyword:"additionalProperties",params:{additionalProperty: key3},parentSchema:schema11.properties.devices,data:data19}];
return false;
}
}
if(data19.capture_id !== undefined){
let data20 = data19.capture_id;
if(!(typeof data20 === "string")){
validate10.errors = [{instancePath:instancePath+"/devices/capture_id",keyword:"type",params:{type: "string"},parentSchema:schema11.properties.devices.properties.capture_id,data:data20}];
return false;
}
if(func3(data20) > 256){
validate10.errors = [{instancePath:instancePath+"/devices/capture_id",keyword:"maxLength",params:{limit: 256},parentSchema:schema11.properties.devices.properties.capture_id,data:data20}];
return false;
}
if(func3(data20) < 1){
validate10.errors = [{instancePath:instancePath+"/devices/capture_id",keyword:"minLength",params:{limit: 1},parentSchema:schema11.properties.devices.properties.capture_id,data:data20}];
return false;
}
}
if(data19.playback_id !== undefined){
let data21 = data19.playback_id;
if(!(typeof data21 === "string")){
validate10.errors = [{instancePath:instancePath+"/devices/playback_id",keyword:"type",params:{type: "string"},parentSchema:schema11.properties.devices.properties.playback_id,data:data21}];
return false;
}
if(func3(data21) > 256){
validate10.errors = [{instancePath:instancePath+"/devices/playback_id",keyword:"maxLength",params:{limit: 256},parentSchema:schema11.properties.devices.properties.playback_id,data:data21}];
return false;
}
if(func3(data21) < 1){
validate10.errors = [{instancePath:instancePath+"/devices/playback_id",keyword:"minLength",params:{limit: 1},parentSchema:schema11.properties.devices.properties.playback_id,data:data21}];
return false;
}
}
let data22 = data.channels;
if(!(data22 && typeof data22 == "object" && !Array.isArray(data22))){
validate10.errors = [{instancePath:instancePath+"/channels",keyword:"type",params:{type: "object"},parentSchema:schema11.properties.channels,data:data22}];
return false;
}
if(Object.keys(data22).length > 4096){
validate10.errors = [{instancePath:instancePath+"/channels",keyword:"maxProperties",params:{limit: 4096},parentSchema:schema11.properties.channels,data:data22}];
return false;
}
for(const key4 in data22){
let data23 = data22[key4];
if(!(data23 && typeof data23 == "object" && !Array.isArray(data23))){
validate10.errors = [{instancePath:instancePath+"/channels/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"},parentSchema:schema11.properties.channels.additionalProperties,data:data23}];
return false;
}
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
for(const key5 in data23){
if(!((((((key5 === "gain_db") || (key5 === "pan")) || (key5 === "muted")) || (key5 === "solo")) || (key5 === "dry")) || (key5 === "positional"))){
validate10.errors = [{instancePath:instancePath+"/channels/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key5},parentSchema:schema11.properties.channels.additionalProperties,data:data23}];
return false;
}
}
let data24 = data23.gain_db;
if(!((typeof data24 == "number") && (isFinite(data24)))){
validate10.errors = [{instancePath:instancePath+"/channels/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema13,data:data24}];
return false;
}
if(data24 > 12 || isNaN(data24)){
validate10.errors = [{instancePath:instancePath+"/channels/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 12},parentSchema:schema13,data:data24}];
return false;
}
if(data24 < -60 || isNaN(data24)){
validate10.errors = [{instancePath:instancePath+"/channels/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema13,data:data24}];
return false;
}
let data25 = data23.pan;
if(!((typeof data25 == "number") && (isFinite(data25)))){
validate10.errors = [{instancePath:instancePath+"/channels/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/pan",keyword:"type",params:{type: "number"},parentSchema:schema15,data:data25}];
return false;
}
if(data25 > 1 || isNaN(data25)){
validate10.errors = [{instancePath:instancePath+"/channels/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/pan",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema15,data:data25}];
return false;
}
if(data25 < -1 || isNaN(data25)){
validate10.errors = [{instancePath:instancePath+"/channels/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/pan",keyword:"minimum",params:{comparison: ">=", limit: -1},parentSchema:schema15,data:data25}];
return false;
}
let data26 = data23.muted;
if(typeof data26 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/channels/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/muted",keyword:"type",params:{type: "boolean"},parentSchema:schema11.properties.channels.additionalProperties.properties.muted,data:data26}];
return false;
}
let data27 = data23.solo;
if(typeof data27 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/channels/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/solo",keyword:"type",params:{type: "boolean"},parentSchema:schema11.properties.channels.additionalProperties.properties.solo,data:data27}];
return false;
}
let data28 = data23.dry;
if(typeof data28 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/channels/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/dry",keyword:"type",params:{type: "boolean"},parentSchema:schema11.properties.channels.additionalProperties.properties.dry,data:data28}];
return false;
}
let data29 = data23.positional;
if(typeof data29 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/channels/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/positional",keyword:"type",params:{type: "boolean"},parentSchema:schema11.properties.channels.additionalProperties.properties.positional,data:data29}];
return false;
}
}
let data30 = data.overlay;
if(!(data30 && typeof data30 == "object" && !Array.isArray(data30))){
validate10.errors = [{instancePath:instancePath+"/overlay",keyword:"type",params:{type: "object"},parentSchema:schema11.properties.overlay,data:data30}];
return false;
}
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
if(data30.theme === undefined){
data30.theme = "dark";
}
if(data30.text_scale === undefined){
data30.text_scale = 1;
}
if(data30.auto_hide === undefined){
data30.auto_hide = false;
}
if(data30.mirrored === undefined){
data30.mirrored = false;
}
if(data30.offset_x_px === undefined){
data30.offset_x_px = 0;
}
if(data30.offset_y_px === undefined){
data30.offset_y_px = 0;
}
if(data30.command === undefined){
data30.command = [];
}
if(data30.games === undefined){
data30.games = {};
}
for(const key6 in data30){
if(!(func2.call(schema11.properties.overlay.properties, key6))){
validate10.errors = [{instancePath:instancePath+"/overlay",keyword:"additionalProperties",params:{additionalProperty: key6},parentSchema:schema11.properties.overlay,data:data30}];
return false;
}
}
let data31 = data30.visible;
if(typeof data31 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/overlay/visible",keyword:"type",params:{type: "boolean"},parentSchema:schema11.properties.overlay.properties.visible,data:data31}];
return false;
}
let data32 = data30.corner;
if(!((((data32 === "top_left") || (data32 === "top_right")) || (data32 === "bottom_left")) || (data32 === "bottom_right"))){
validate10.errors = [{instancePath:instancePath+"/overlay/corner",keyword:"enum",params:{allowedValues: schema11.properties.overlay.properties.corner.enum},parentSchema:schema11.properties.overlay.properties.corner,data:data32}];
return false;
}
let data33 = data30.scale;
if(!((typeof data33 == "number") && (isFinite(data33)))){
validate10.errors = [{instancePath:instancePath+"/overlay/scale",keyword:"type",params:{type: "number"},parentSchema:schema11.properties.overlay.properties.scale,data:data33}];
return false;
}
if(data33 > 3 || isNaN(data33)){
validate10.errors = [{instancePath:instancePath+"/overlay/scale",keyword:"maximum",params:{comparison: "<=", limit: 3},parentSchema:schema11.properties.overlay.properties.scale,data:data33}];
return false;
}
if(data33 < 0.5 || isNaN(data33)){
validate10.errors = [{instancePath:instancePath+"/overlay/scale",keyword:"minimum",params:{comparison: ">=", limit: 0.5},parentSchema:schema11.properties.overlay.properties.scale,data:data33}];
return false;
}
let data34 = data30.opacity;
if(!((typeof data34 == "number") && (isFinite(data34)))){
validate10.errors = [{instancePath:instancePath+"/overlay/opacity",keyword:"type",params:{type: "number"},parentSchema:schema11.properties.overlay.properties.opacity,data:data34}];
return false;
}
if(data34 > 1 || isNaN(data34)){
validate10.errors = [{instancePath:instancePath+"/overlay/opacity",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema11.properties.overlay.properties.opacity,data:data34}];
return false;
}
if(data34 < 0.1 || isNaN(data34)){
validate10.errors = [{instancePath:instancePath+"/overlay/opacity",keyword:"minimum",params:{comparison: ">=", limit: 0.1},parentSchema:schema11.properties.overlay.properties.opacity,data:data34}];
return false;
}
let data35 = data30.detail;
if(!((((data35 === "full") || (data35 === "compact")) || (data35 === "speaking")) || (data35 === "one_line"))){
validate10.errors = [{instancePath:instancePath+"/overlay/detail",keyword:"enum",params:{allowedValues: schema11.properties.overlay.properties.detail.enum},parentSchema:schema11.properties.overlay.properties.detail,data:data35}];
return false;
}
let data36 = data30.theme;
if(!((((data36 === "dark") || (data36 === "light")) || (data36 === "high_contrast")) || (data36 === "colour_blind"))){
validate10.errors = [{instancePath:instancePath+"/overlay/theme",keyword:"enum",params:{allowedValues: schema11.properties.overlay.properties.theme.enum},parentSchema:schema11.properties.overlay.properties.theme,data:data36}];
return false;
}
let data37 = data30.text_scale;
if(!((typeof data37 == "number") && (isFinite(data37)))){
validate10.errors = [{instancePath:instancePath+"/overlay/text_scale",keyword:"type",params:{type: "number"},parentSchema:schema11.properties.overlay.properties.text_scale,data:data37}];
return false;
}
if(data37 > 2 || isNaN(data37)){
validate10.errors = [{instancePath:instancePath+"/overlay/text_scale",keyword:"maximum",params:{comparison: "<=", limit: 2},parentSchema:schema11.properties.overlay.properties.text_scale,data:data37}];
return false;
}
if(data37 < 0.75 || isNaN(data37)){
validate10.errors = [{instancePath:instancePath+"/overlay/text_scale",keyword:"minimum",params:{comparison: ">=", limit: 0.75},parentSchema:schema11.properties.overlay.properties.text_scale,data:data37}];
return false;
}
let data38 = data30.auto_hide;
if(typeof data38 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/overlay/auto_hide",keyword:"type",params:{type: "boolean"},parentSchema:schema11.properties.overlay.properties.auto_hide,data:data38}];
return false;
}
let data39 = data30.mirrored;
if(typeof data39 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/overlay/mirrored",keyword:"type",params:{type: "boolean"},parentSchema:schema11.properties.overlay.properties.mirrored,data:data39}];
return false;
}
let data40 = data30.offset_x_px;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
validate10.errors = [{instancePath:instancePath+"/overlay/offset_x_px",keyword:"type",params:{type: "integer"},parentSchema:schema11.properties.overlay.properties.offset_x_px,data:data40}];
return false;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 4096 || isNaN(data40)){
validate10.errors = [{instancePath:instancePath+"/overlay/offset_x_px",keyword:"maximum",params:{comparison: "<=", limit: 4096},parentSchema:schema11.properties.overlay.properties.offset_x_px,data:data40}];
return false;
}
if(data40 < 0 || isNaN(data40)){
validate10.errors = [{instancePath:instancePath+"/overlay/offset_x_px",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema11.properties.overlay.properties.offset_x_px,data:data40}];
return false;
}
}
let data41 = data30.offset_y_px;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
validate10.errors = [{instancePath:instancePath+"/overlay/offset_y_px",keyword:"type",params:{type: "integer"},parentSchema:schema11.properties.overlay.properties.offset_y_px,data:data41}];
return false;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 > 4096 || isNaN(data41)){
validate10.errors = [{instancePath:instancePath+"/overlay/offset_y_px",keyword:"maximum",params:{comparison: "<=", limit: 4096},parentSchema:schema11.properties.overlay.properties.offset_y_px,data:data41}];
return false;
}
if(data41 < 0 || isNaN(data41)){
validate10.errors = [{instancePath:instancePath+"/overlay/offset_y_px",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema11.properties.overlay.properties.offset_y_px,data:data41}];
return false;
}
}
let data42 = data30.command;
if(!(Array.isArray(data42))){
validate10.errors = [{instancePath:instancePath+"/overlay/command",keyword:"type",params:{type: "array"},parentSchema:schema11.properties.overlay.properties.command,data:data42}];
return false;
}
if(data42.length > 32){
validate10.errors = [{instancePath:instancePath+"/overlay/command",keyword:"maxItems",params:{limit: 32},parentSchema:schema11.properties.overlay.properties.command,data:data42}];
return false;
}
const len0 = data42.length;
for(let i0=0; i0<len0; i0++){
let data43 = data42[i0];
if(!(typeof data43 === "string")){
validate10.errors = [{instancePath:instancePath+"/overlay/command/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema11.properties.overlay.properties.command.items,data:data43}];
return false;
}
if(func3(data43) > 1024){
validate10.errors = [{instancePath:instancePath+"/overlay/command/" + i0,keyword:"maxLength",params:{limit: 1024},parentSchema:schema11.properties.overlay.properties.command.items,data:data43}];
return false;
}
if(func3(data43) < 1){
validate10.errors = [{instancePath:instancePath+"/overlay/command/" + i0,keyword:"minLength",params:{limit: 1},parentSchema:schema11.properties.overlay.properties.command.items,data:data43}];
return false;
}
}
let data44 = data30.games;
if(!(data44 && typeof data44 == "object" && !Array.isArray(data44))){
validate10.errors = [{instancePath:instancePath+"/overlay/games",keyword:"type",params:{type: "object"},parentSchema:schema11.properties.overlay.properties.games,data:data44}];
return false;
}
if(Object.keys(data44).length > 64){
validate10.errors = [{instancePath:instancePath+"/overlay/games",keyword:"maxProperties",params:{limit: 64},parentSchema:schema11.properties.overlay.properties.games,data:data44}];
return false;
}
for(const key7 in data44){
let data45 = data44[key7];
if(!(data45 && typeof data45 == "object" && !Array.isArray(data45))){
validate10.errors = [{instancePath:instancePath+"/overlay/games/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"},parentSchema:schema11.properties.overlay.properties.games.additionalProperties,data:data45}];
return false;
}
for(const key8 in data45){
if(!(func2.call(schema11.properties.overlay.properties.games.additionalProperties.properties, key8))){
validate10.errors = [{instancePath:instancePath+"/overlay/games/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key8},parentSchema:schema11.properties.overlay.properties.games.additionalProperties,data:data45}];
return false;
}
}
if(data45.corner !== undefined){
let data46 = data45.corner;
if(!((((data46 === "top_left") || (data46 === "top_right")) || (data46 === "bottom_left")) || (data46 === "bottom_right"))){
validate10.errors = [{instancePath:instancePath+"/overlay/games/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/corner",keyword:"enum",params:{allowedValues: schema11.properties.overlay.properties.games.additionalProperties.properties.corner.enum},parentSchema:schema11.properties.overlay.properties.games.additionalProperties.properties.corner,data:data46}];
return false;
}
}
if(data45.scale !== undefined){
let data47 = data45.scale;
if(!((typeof data47 == "number") && (isFinite(data47)))){
validate10.errors = [{instancePath:instancePath+"/overlay/games/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/scale",keyword:"type",params:{type: "number"},parentSchema:schema11.properties.overlay.properties.games.additionalProperties.properties.scale,data:data47}];
return false;
}
if(data47 > 3 || isNaN(data47)){
validate10.errors = [{instancePath:instancePath+"/overlay/games/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/scale",keyword:"maximum",params:{comparison: "<=", limit: 3},parentSchema:schema11.properties.overlay.properties.games.additionalProperties.properties.scale,data:data47}];
return false;
}
if(data47 < 0.5 || isNaN(data47)){
validate10.errors = [{instancePath:instancePath+"/overlay/games/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/scale",keyword:"minimum",params:{comparison: ">=", limit: 0.5},parentSchema:schema11.properties.overlay.properties.games.additionalProperties.properties.scale,data:data47}];
return false;
}
}
if(data45.opacity !== undefined){
let data48 = data45.opacity;
if(!((typeof data48 == "number") && (isFinite(data48)))){
validate10.errors = [{instancePath:instancePath+"/overlay/games/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/opacity",keyword:"type",params:{type: "number"},parentSchema:schema11.properties.overlay.properties.games.additionalProperties.properties.opacity,data:data48}];
return false;
}
if(data48 > 1 || isNaN(data48)){
validate10.errors = [{instancePath:instancePath+"/overlay/games/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/opacity",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema11.properties.overlay.properties.games.additionalProperties.properties.opacity,data:data48}];
return false;
}
if(data48 < 0.1 || isNaN(data48)){
validate10.errors = [{instancePath:instancePath+"/overlay/games/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/opacity",keyword:"minimum",params:{comparison: ">=", limit: 0.1},parentSchema:schema11.properties.overlay.properties.games.additionalProperties.properties.opacity,data:data48}];
return false;
}
}
if(data45.detail !== undefined){
let data49 = data45.detail;
if(!((((data49 === "full") || (data49 === "compact")) || (data49 === "speaking")) || (data49 === "one_line"))){
validate10.errors = [{instancePath:instancePath+"/overlay/games/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/detail",keyword:"enum",params:{allowedValues: schema11.properties.overlay.properties.games.additionalProperties.properties.detail.enum},parentSchema:schema11.properties.overlay.properties.games.additionalProperties.properties.detail,data:data49}];
return false;
}
}
if(data45.theme !== undefined){
let data50 = data45.theme;
if(!((((data50 === "dark") || (data50 === "light")) || (data50 === "high_contrast")) || (data50 === "colour_blind"))){
validate10.errors = [{instancePath:instancePath+"/overlay/games/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/theme",keyword:"enum",params:{allowedValues: schema11.properties.overlay.properties.games.additionalProperties.properties.theme.enum},parentSchema:schema11.properties.overlay.properties.games.additionalProperties.properties.theme,data:data50}];
return false;
}
}
if(data45.text_scale !== undefined){
let data51 = data45.text_scale;
if(!((typeof data51 == "number") && (isFinite(data51)))){
validate10.errors = [{instancePath:instancePath+"/overlay/games/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/text_scale",keyword:"type",params:{type: "number"},parentSchema:schema11.properties.overlay.properties.games.additionalProperties.properties.text_scale,data:data51}];
return false;
}
if(data51 > 2 || isNaN(data51)){
validate10.errors = [{instancePath:instancePath+"/overlay/games/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/text_scale",keyword:"maximum",params:{comparison: "<=", limit: 2},parentSchema:schema11.properties.overlay.properties.games.additionalProperties.properties.text_scale,data:data51}];
return false;
}
if(data51 < 0.75 || isNaN(data51)){
validate10.errors = [{instancePath:instancePath+"/overlay/games/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/text_scale",keyword:"minimum",params:{comparison: ">=", limit: 0.75},parentSchema:schema11.properties.overlay.properties.games.additionalProperties.properties.text_scale,data:data51}];
return false;
}
}
if(data45.auto_hide !== undefined){
let data52 = data45.auto_hide;
if(typeof data52 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/overlay/games/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/auto_hide",keyword:"type",params:{type: "boolean"},parentSchema:schema11.properties.overlay.properties.games.additionalProperties.properties.auto_hide,data:data52}];
return false;
}
}
if(data45.mirrored !== undefined){
let data53 = data45.mirrored;
if(typeof data53 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/overlay/games/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/mirrored",keyword:"type",params:{type: "boolean"},parentSchema:schema11.properties.overlay.properties.games.additionalProperties.properties.mirrored,data:data53}];
return false;
}
}
if(data45.offset_x_px !== undefined){
let data54 = data45.offset_x_px;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
validate10.errors = [{instancePath:instancePath+"/overlay/games/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/offset_x_px",keyword:"type",params:{type: "integer"},parentSchema:schema11.properties.overlay.properties.games.additionalProperties.properties.offset_x_px,data:data54}];
return false;
}
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 > 4096 || isNaN(data54)){
validate10.errors = [{instancePath:instancePath+"/overlay/games/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/offset_x_px",keyword:"maximum",params:{comparison: "<=", limit: 4096},parentSchema:schema11.properties.overlay.properties.games.additionalProperties.properties.offset_x_px,data:data54}];
return false;
}
if(data54 < 0 || isNaN(data54)){
validate10.errors = [{instancePath:instancePath+"/overlay/games/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/offset_x_px",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema11.properties.overlay.properties.games.additionalProperties.properties.offset_x_px,data:data54}];
return false;
}
}
}
if(data45.offset_y_px !== undefined){
let data55 = data45.offset_y_px;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
validate10.errors = [{instancePath:instancePath+"/overlay/games/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/offset_y_px",keyword:"type",params:{type: "integer"},parentSchema:schema11.properties.overlay.properties.games.additionalProperties.properties.offset_y_px,data:data55}];
return false;
}
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 > 4096 || isNaN(data55)){
validate10.errors = [{instancePath:instancePath+"/overlay/games/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/offset_y_px",keyword:"maximum",params:{comparison: "<=", limit: 4096},parentSchema:schema11.properties.overlay.properties.games.additionalProperties.properties.offset_y_px,data:data55}];
return false;
}
if(data55 < 0 || isNaN(data55)){
validate10.errors = [{instancePath:instancePath+"/overlay/games/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/offset_y_px",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema11.properties.overlay.properties.games.additionalProperties.properties.offset_y_px,data:data55}];
return false;
}
}
}
}
let data56 = data.pairing;
if(!(data56 && typeof data56 == "object" && !Array.isArray(data56))){
validate10.errors = [{instancePath:instancePath+"/pairing",keyword:"type",params:{type: "object"},parentSchema:schema11.properties.pairing,data:data56}];
return false;
}
if(data56.local === undefined){
data56.local = "allow";
}
if(data56.websocket === undefined){
data56.websocket = false;
}
if(data56.pages === undefined){
data56.pages = false;
}
for(const key9 in data56){
if(!((((key9 === "local") || (key9 === "websocket")) || (key9 === "websocket_port")) || (key9 === "pages"))){
validate10.errors = [{instancePath:instancePath+"/pairing",keyword:"additionalProperties",params:{additionalProperty: key9},parentSchema:schema11.properties.pairing,data:data56}];
return false;
}
}
let data57 = data56.local;
if(!((data57 === "allow") || (data57 === "ask"))){
validate10.errors = [{instancePath:instancePath+"/pairing/local",keyword:"enum",params:{allowedValues: schema11.properties.pairing.properties.local.enum},parentSchema:schema11.properties.pairing.properties.local,data:data57}];
return false;
}
let data58 = data56.websocket;
if(typeof data58 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/pairing/websocket",keyword:"type",params:{type: "boolean"},parentSchema:schema11.properties.pairing.properties.websocket,data:data58}];
return false;
}
if(data56.websocket_port !== undefined){
let data59 = data56.websocket_port;
if(!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))){
validate10.errors = [{instancePath:instancePath+"/pairing/websocket_port",keyword:"type",params:{type: "integer"},parentSchema:schema11.properties.pairing.properties.websocket_port,data:data59}];
return false;
}
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 > 65535 || isNaN(data59)){
validate10.errors = [{instancePath:instancePath+"/pairing/websocket_port",keyword:"maximum",params:{comparison: "<=", limit: 65535},parentSchema:schema11.properties.pairing.properties.websocket_port,data:data59}];
return false;
}
if(data59 < 1024 || isNaN(data59)){
validate10.errors = [{instancePath:instancePath+"/pairing/websocket_port",keyword:"minimum",params:{comparison: ">=", limit: 1024},parentSchema:schema11.properties.pairing.properties.websocket_port,data:data59}];
return false;
}
}
}
let data60 = data56.pages;
if(typeof data60 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/pairing/pages",keyword:"type",params:{type: "boolean"},parentSchema:schema11.properties.pairing.properties.pages,data:data60}];
return false;
}
let data61 = data.channel_order;
if(!(data61 && typeof data61 == "object" && !Array.isArray(data61))){
validate10.errors = [{instancePath:instancePath+"/channel_order",keyword:"type",params:{type: "object"},parentSchema:schema11.properties.channel_order,data:data61}];
return false;
}
if(Object.keys(data61).length > 64){
validate10.errors = [{instancePath:instancePath+"/channel_order",keyword:"maxProperties",params:{limit: 64},parentSchema:schema11.properties.channel_order,data:data61}];
return false;
}
for(const key10 in data61){
let data62 = data61[key10];
if(!(Array.isArray(data62))){
validate10.errors = [{instancePath:instancePath+"/channel_order/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "array"},parentSchema:schema11.properties.channel_order.additionalProperties,data:data62}];
return false;
}
if(data62.length > 512){
validate10.errors = [{instancePath:instancePath+"/channel_order/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxItems",params:{limit: 512},parentSchema:schema11.properties.channel_order.additionalProperties,data:data62}];
return false;
}
const len1 = data62.length;
for(let i1=0; i1<len1; i1++){
let data63 = data62[i1];
if(!(typeof data63 === "string")){
validate10.errors = [{instancePath:instancePath+"/channel_order/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,keyword:"type",params:{type: "string"},parentSchema:schema16,data:data63}];
return false;
}
if(!pattern0.test(data63)){
validate10.errors = [{instancePath:instancePath+"/channel_order/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema16,data:data63}];
return false;
}
}
}
if(data.idle_shutdown_s !== undefined){
let data64 = data.idle_shutdown_s;
if(!(((typeof data64 == "number") && (!(data64 % 1) && !isNaN(data64))) && (isFinite(data64)))){
validate10.errors = [{instancePath:instancePath+"/idle_shutdown_s",keyword:"type",params:{type: "integer"},parentSchema:schema11.properties.idle_shutdown_s,data:data64}];
return false;
}
if((typeof data64 == "number") && (isFinite(data64))){
if(data64 > 604800 || isNaN(data64)){
validate10.errors = [{instancePath:instancePath+"/idle_shutdown_s",keyword:"maximum",params:{comparison: "<=", limit: 604800},parentSchema:schema11.properties.idle_shutdown_s,data:data64}];
return false;
}
if(data64 < 10 || isNaN(data64)){
validate10.errors = [{instancePath:instancePath+"/idle_shutdown_s",keyword:"minimum",params:{comparison: ">=", limit: 10},parentSchema:schema11.properties.idle_shutdown_s,data:data64}];
return false;
}
}
}
let data65 = data.hotkeys;
if(!(data65 && typeof data65 == "object" && !Array.isArray(data65))){
validate10.errors = [{instancePath:instancePath+"/hotkeys",keyword:"type",params:{type: "object"},parentSchema:schema11.properties.hotkeys,data:data65}];
return false;
}
if(data65.evdev === undefined){
data65.evdev = false;
}
for(const key11 in data65){
if(!(key11 === "evdev")){
validate10.errors = [{instancePath:instancePath+"/hotkeys",keyword:"additionalProperties",params:{additionalProperty: key11},parentSchema:schema11.properties.hotkeys,data:data65}];
return false;
}
}
let data66 = data65.evdev;
if(typeof data66 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/hotkeys/evdev",keyword:"type",params:{type: "boolean"},parentSchema:schema11.properties.hotkeys.properties.evdev,data:data66}];
return false;
}
let data67 = data.audio;
if(!(data67 && typeof data67 == "object" && !Array.isArray(data67))){
validate10.errors = [{instancePath:instancePath+"/audio",keyword:"type",params:{type: "object"},parentSchema:schema11.properties.audio,data:data67}];
return false;
}
if(data67.frame_ms === undefined){
data67.frame_ms = 10;
}
for(const key12 in data67){
if(!((key12 === "frame_ms") || (key12 === "bitrate_bps"))){
validate10.errors = [{instancePath:instancePath+"/audio",keyword:"additionalProperties",params:{additionalProperty: key12},parentSchema:schema11.properties.audio,data:data67}];
return false;
}
}
let data68 = data67.frame_ms;
if(!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))){
validate10.errors = [{instancePath:instancePath+"/audio/frame_ms",keyword:"type",params:{type: "integer"},parentSchema:schema11.properties.audio.properties.frame_ms,data:data68}];
return false;
}
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 > 20 || isNaN(data68)){
validate10.errors = [{instancePath:instancePath+"/audio/frame_ms",keyword:"maximum",params:{comparison: "<=", limit: 20},parentSchema:schema11.properties.audio.properties.frame_ms,data:data68}];
return false;
}
if(data68 < 10 || isNaN(data68)){
validate10.errors = [{instancePath:instancePath+"/audio/frame_ms",keyword:"minimum",params:{comparison: ">=", limit: 10},parentSchema:schema11.properties.audio.properties.frame_ms,data:data68}];
return false;
}
}
if(data67.bitrate_bps !== undefined){
let data69 = data67.bitrate_bps;
if(!(((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69))) && (isFinite(data69)))){
validate10.errors = [{instancePath:instancePath+"/audio/bitrate_bps",keyword:"type",params:{type: "integer"},parentSchema:schema11.properties.audio.properties.bitrate_bps,data:data69}];
return false;
}
if((typeof data69 == "number") && (isFinite(data69))){
if(data69 > 128000 || isNaN(data69)){
validate10.errors = [{instancePath:instancePath+"/audio/bitrate_bps",keyword:"maximum",params:{comparison: "<=", limit: 128000},parentSchema:schema11.properties.audio.properties.bitrate_bps,data:data69}];
return false;
}
if(data69 < 6000 || isNaN(data69)){
validate10.errors = [{instancePath:instancePath+"/audio/bitrate_bps",keyword:"minimum",params:{comparison: ">=", limit: 6000},parentSchema:schema11.properties.audio.properties.bitrate_bps,data:data69}];
return false;
}
}
}
validate10.errors = null;
return true;
}

export const bindings: Check = validate12;
const schema17 = {"title":"bindings","type":"object","properties":{"$schema":{"type":"string","maxLength":256},"hotkeys":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/hotkey"},"maxItems":64,"default":[]}},"additionalProperties":false};
const schema18 = {"title":"hotkey","type":"object","properties":{"hotkey_id":{"$ref":"#/$defs/local_id"},"keys":{"type":"array","items":{"$ref":"#/$defs/key_name"},"maxItems":4,"minItems":1},"mode":{"enum":["hold","toggle","latch","double"]},"action":{"enum":["talk","mute","louder","softer","mute_microphone","mute_sound","overlay","overlay_edit"]},"channel_id":{"$ref":"#/$defs/channel_id"},"simulcast_ids":{"type":"array","items":{"$ref":"#/$defs/channel_id"},"maxItems":16,"minItems":2},"binding_id":{"$ref":"#/$defs/local_id"},"step_db":{"type":"number","minimum":0.5,"maximum":12,"x-unit":"dB"}},"required":["hotkey_id","keys","mode","action"],"additionalProperties":false};
const schema19 = {"title":"local id","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"};
const schema20 = {"title":"key name","type":"string","maxLength":32,"pattern":"^[A-Z][A-Za-z0-9]{0,31}$"};
const pattern1 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");
const pattern2 = new RegExp("^[A-Z][A-Za-z0-9]{0,31}$", "u");

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate13.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema18,data}];
return false;
}
let missing0;
if(((((data.hotkey_id === undefined) && (missing0 = "hotkey_id")) || ((data.keys === undefined) && (missing0 = "keys"))) || ((data.mode === undefined) && (missing0 = "mode"))) || ((data.action === undefined) && (missing0 = "action"))){
validate13.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema18,data}];
return false;
}
for(const key0 in data){
if(!((((((((key0 === "hotkey_id") || (key0 === "keys")) || (key0 === "mode")) || (key0 === "action")) || (key0 === "channel_id")) || (key0 === "simulcast_ids")) || (key0 === "binding_id")) || (key0 === "step_db"))){
validate13.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema18,data}];
return false;
}
}
if(data.hotkey_id !== undefined){
let data0 = data.hotkey_id;
if(!(typeof data0 === "string")){
validate13.errors = [{instancePath:instancePath+"/hotkey_id",keyword:"type",params:{type: "string"},parentSchema:schema19,data:data0}];
return false;
}
if(!pattern1.test(data0)){
validate13.errors = [{instancePath:instancePath+"/hotkey_id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},parentSchema:schema19,data:data0}];
return false;
}
}
if(data.keys !== undefined){
let data1 = data.keys;
if(!(Array.isArray(data1))){
validate13.errors = [{instancePath:instancePath+"/keys",keyword:"type",params:{type: "array"},parentSchema:schema18.properties.keys,data:data1}];
return false;
}
if(data1.length > 4){
validate13.errors = [{instancePath:instancePath+"/keys",keyword:"maxItems",params:{limit: 4},parentSchema:schema18.properties.keys,data:data1}];
return false;
}
if(data1.length < 1){
validate13.errors = [{instancePath:instancePath+"/keys",keyword:"minItems",params:{limit: 1},parentSchema:schema18.properties.keys,data:data1}];
return false;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(typeof data2 === "string")){
validate13.errors = [{instancePath:instancePath+"/keys/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema20,data:data2}];
return false;
}
if(func3(data2) > 32){
validate13.errors = [{instancePath:instancePath+"/keys/" + i0,keyword:"maxLength",params:{limit: 32},parentSchema:schema20,data:data2}];
return false;
}
if(!pattern2.test(data2)){
validate13.errors = [{instancePath:instancePath+"/keys/" + i0,keyword:"pattern",params:{pattern: "^[A-Z][A-Za-z0-9]{0,31}$"},parentSchema:schema20,data:data2}];
return false;
}
}
}
if(data.mode !== undefined){
let data3 = data.mode;
if(!((((data3 === "hold") || (data3 === "toggle")) || (data3 === "latch")) || (data3 === "double"))){
validate13.errors = [{instancePath:instancePath+"/mode",keyword:"enum",params:{allowedValues: schema18.properties.mode.enum},parentSchema:schema18.properties.mode,data:data3}];
return false;
}
}
if(data.action !== undefined){
let data4 = data.action;
if(!((((((((data4 === "talk") || (data4 === "mute")) || (data4 === "louder")) || (data4 === "softer")) || (data4 === "mute_microphone")) || (data4 === "mute_sound")) || (data4 === "overlay")) || (data4 === "overlay_edit"))){
validate13.errors = [{instancePath:instancePath+"/action",keyword:"enum",params:{allowedValues: schema18.properties.action.enum},parentSchema:schema18.properties.action,data:data4}];
return false;
}
}
if(data.channel_id !== undefined){
let data5 = data.channel_id;
if(!(typeof data5 === "string")){
validate13.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema16,data:data5}];
return false;
}
if(!pattern0.test(data5)){
validate13.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema16,data:data5}];
return false;
}
}
if(data.simulcast_ids !== undefined){
let data6 = data.simulcast_ids;
if(!(Array.isArray(data6))){
validate13.errors = [{instancePath:instancePath+"/simulcast_ids",keyword:"type",params:{type: "array"},parentSchema:schema18.properties.simulcast_ids,data:data6}];
return false;
}
if(data6.length > 16){
validate13.errors = [{instancePath:instancePath+"/simulcast_ids",keyword:"maxItems",params:{limit: 16},parentSchema:schema18.properties.simulcast_ids,data:data6}];
return false;
}
if(data6.length < 2){
validate13.errors = [{instancePath:instancePath+"/simulcast_ids",keyword:"minItems",params:{limit: 2},parentSchema:schema18.properties.simulcast_ids,data:data6}];
return false;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(!(typeof data7 === "string")){
validate13.errors = [{instancePath:instancePath+"/simulcast_ids/" + i1,keyword:"type",params:{type: "string"},parentSchema:schema16,data:data7}];
return false;
}
if(!pattern0.test(data7)){
validate13.errors = [{instancePath:instancePath+"/simulcast_ids/" + i1,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema16,data:data7}];
return false;
}
}
}
if(data.binding_id !== undefined){
let data8 = data.binding_id;
if(!(typeof data8 === "string")){
validate13.errors = [{instancePath:instancePath+"/binding_id",keyword:"type",params:{type: "string"},parentSchema:schema19,data:data8}];
return false;
}
if(!pattern1.test(data8)){
validate13.errors = [{instancePath:instancePath+"/binding_id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},parentSchema:schema19,data:data8}];
return false;
}
}
if(data.step_db !== undefined){
let data9 = data.step_db;
if(!((typeof data9 == "number") && (isFinite(data9)))){
validate13.errors = [{instancePath:instancePath+"/step_db",keyword:"type",params:{type: "number"},parentSchema:schema18.properties.step_db,data:data9}];
return false;
}
if(data9 > 12 || isNaN(data9)){
validate13.errors = [{instancePath:instancePath+"/step_db",keyword:"maximum",params:{comparison: "<=", limit: 12},parentSchema:schema18.properties.step_db,data:data9}];
return false;
}
if(data9 < 0.5 || isNaN(data9)){
validate13.errors = [{instancePath:instancePath+"/step_db",keyword:"minimum",params:{comparison: ">=", limit: 0.5},parentSchema:schema18.properties.step_db,data:data9}];
return false;
}
}
validate13.errors = null;
return true;
}


function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate12.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema17,data}];
return false;
}
if(data.hotkeys === undefined){
data.hotkeys = [];
}
for(const key0 in data){
if(!((key0 === "$schema") || (key0 === "hotkeys"))){
validate12.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema17,data}];
return false;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(!(typeof data0 === "string")){
validate12.errors = [{instancePath:instancePath+"/$schema",keyword:"type",params:{type: "string"},parentSchema:schema17.properties.$schema,data:data0}];
return false;
}
if(func3(data0) > 256){
validate12.errors = [{instancePath:instancePath+"/$schema",keyword:"maxLength",params:{limit: 256},parentSchema:schema17.properties.$schema,data:data0}];
return false;
}
}
let data1 = data.hotkeys;
if(!(Array.isArray(data1))){
validate12.errors = [{instancePath:instancePath+"/hotkeys",keyword:"type",params:{type: "array"},parentSchema:schema17.properties.hotkeys,data:data1}];
return false;
}
if(data1.length > 64){
validate12.errors = [{instancePath:instancePath+"/hotkeys",keyword:"maxItems",params:{limit: 64},parentSchema:schema17.properties.hotkeys,data:data1}];
return false;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate13(data1[i0], {instancePath:instancePath+"/hotkeys/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
validate12.errors = validate13.errors;
return false;
}
}
validate12.errors = null;
return true;
}

export const grants: Check = validate15;
const schema24 = {"title":"grants","type":"object","properties":{"$schema":{"type":"string","maxLength":256},"grants":{"type":"array","items":{"title":"stored grant","type":"object","properties":{"client_id":{"$ref":"../common.schema.json#/$defs/uuid"},"client_name":{"$ref":"../common.schema.json#/$defs/display_name"},"origin":{"type":"string","minLength":1,"maxLength":256},"scopes":{"type":"array","items":{"type":"string","maxLength":32},"maxItems":16},"last_used_ms":{"$ref":"../common.schema.json#/$defs/wall_ms"},"token_sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"page":{"$ref":"../common.schema.json#/$defs/kept_page"}},"required":["client_id","client_name","scopes","last_used_ms","token_sha256"],"additionalProperties":false},"maxItems":256,"default":[]}},"additionalProperties":false};
const schema25 = {"title":"uuid","type":"string","pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"};
const schema26 = {"title":"display name","type":"string","minLength":1,"maxLength":40};
const schema27 = {"title":"wall clock","type":"integer","minimum":0,"maximum":253402300799999,"x-unit":"ms"};
const schema28 = {"title":"kept page","enum":["overlay"]};
const pattern6 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "u");
const pattern7 = new RegExp("^[0-9a-f]{64}$", "u");

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate15.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema24,data}];
return false;
}
if(data.grants === undefined){
data.grants = [];
}
for(const key0 in data){
if(!((key0 === "$schema") || (key0 === "grants"))){
validate15.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema24,data}];
return false;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(!(typeof data0 === "string")){
validate15.errors = [{instancePath:instancePath+"/$schema",keyword:"type",params:{type: "string"},parentSchema:schema24.properties.$schema,data:data0}];
return false;
}
if(func3(data0) > 256){
validate15.errors = [{instancePath:instancePath+"/$schema",keyword:"maxLength",params:{limit: 256},parentSchema:schema24.properties.$schema,data:data0}];
return false;
}
}
let data1 = data.grants;
if(!(Array.isArray(data1))){
validate15.errors = [{instancePath:instancePath+"/grants",keyword:"type",params:{type: "array"},parentSchema:schema24.properties.grants,data:data1}];
return false;
}
if(data1.length > 256){
validate15.errors = [{instancePath:instancePath+"/grants",keyword:"maxItems",params:{limit: 256},parentSchema:schema24.properties.grants,data:data1}];
return false;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
validate15.errors = [{instancePath:instancePath+"/grants/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema24.properties.grants.items,data:data2}];
return false;
}
let missing0;
if((((((data2.client_id === undefined) && (missing0 = "client_id")) || ((data2.client_name === undefined) && (missing0 = "client_name"))) || ((data2.scopes === undefined) && (missing0 = "scopes"))) || ((data2.last_used_ms === undefined) && (missing0 = "last_used_ms"))) || ((data2.token_sha256 === undefined) && (missing0 = "token_sha256"))){
validate15.errors = [{instancePath:instancePath+"/grants/" + i0,keyword:"required",params:{missingProperty: missing0},parentSchema:schema24.properties.grants.items,data:data2}];
return false;
}
for(const key1 in data2){
if(!(((((((key1 === "client_id") || (key1 === "client_name")) || (key1 === "origin")) || (key1 === "scopes")) || (key1 === "last_used_ms")) || (key1 === "token_sha256")) || (key1 === "page"))){
validate15.errors = [{instancePath:instancePath+"/grants/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema24.properties.grants.items,data:data2}];
return false;
}
}
if(data2.client_id !== undefined){
let data3 = data2.client_id;
if(!(typeof data3 === "string")){
validate15.errors = [{instancePath:instancePath+"/grants/" + i0+"/client_id",keyword:"type",params:{type: "string"},parentSchema:schema25,data:data3}];
return false;
}
if(!pattern6.test(data3)){
validate15.errors = [{instancePath:instancePath+"/grants/" + i0+"/client_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema25,data:data3}];
return false;
}
}
if(data2.client_name !== undefined){
let data4 = data2.client_name;
if(!(typeof data4 === "string")){
validate15.errors = [{instancePath:instancePath+"/grants/" + i0+"/client_name",keyword:"type",params:{type: "string"},parentSchema:schema26,data:data4}];
return false;
}
if(func3(data4) > 40){
validate15.errors = [{instancePath:instancePath+"/grants/" + i0+"/client_name",keyword:"maxLength",params:{limit: 40},parentSchema:schema26,data:data4}];
return false;
}
if(func3(data4) < 1){
validate15.errors = [{instancePath:instancePath+"/grants/" + i0+"/client_name",keyword:"minLength",params:{limit: 1},parentSchema:schema26,data:data4}];
return false;
}
}
if(data2.origin !== undefined){
let data5 = data2.origin;
if(!(typeof data5 === "string")){
validate15.errors = [{instancePath:instancePath+"/grants/" + i0+"/origin",keyword:"type",params:{type: "string"},parentSchema:schema24.properties.grants.items.properties.origin,data:data5}];
return false;
}
if(func3(data5) > 256){
validate15.errors = [{instancePath:instancePath+"/grants/" + i0+"/origin",keyword:"maxLength",params:{limit: 256},parentSchema:schema24.properties.grants.items.properties.origin,data:data5}];
return false;
}
if(func3(data5) < 1){
validate15.errors = [{instancePath:instancePath+"/grants/" + i0+"/origin",keyword:"minLength",params:{limit: 1},parentSchema:schema24.properties.grants.items.properties.origin,data:data5}];
return false;
}
}
if(data2.scopes !== undefined){
let data6 = data2.scopes;
if(!(Array.isArray(data6))){
validate15.errors = [{instancePath:instancePath+"/grants/" + i0+"/scopes",keyword:"type",params:{type: "array"},parentSchema:schema24.properties.grants.items.properties.scopes,data:data6}];
return false;
}
if(data6.length > 16){
validate15.errors = [{instancePath:instancePath+"/grants/" + i0+"/scopes",keyword:"maxItems",params:{limit: 16},parentSchema:schema24.properties.grants.items.properties.scopes,data:data6}];
return false;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(!(typeof data7 === "string")){
validate15.errors = [{instancePath:instancePath+"/grants/" + i0+"/scopes/" + i1,keyword:"type",params:{type: "string"},parentSchema:schema24.properties.grants.items.properties.scopes.items,data:data7}];
return false;
}
if(func3(data7) > 32){
validate15.errors = [{instancePath:instancePath+"/grants/" + i0+"/scopes/" + i1,keyword:"maxLength",params:{limit: 32},parentSchema:schema24.properties.grants.items.properties.scopes.items,data:data7}];
return false;
}
}
}
if(data2.last_used_ms !== undefined){
let data8 = data2.last_used_ms;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate15.errors = [{instancePath:instancePath+"/grants/" + i0+"/last_used_ms",keyword:"type",params:{type: "integer"},parentSchema:schema27,data:data8}];
return false;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 253402300799999 || isNaN(data8)){
validate15.errors = [{instancePath:instancePath+"/grants/" + i0+"/last_used_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema27,data:data8}];
return false;
}
if(data8 < 0 || isNaN(data8)){
validate15.errors = [{instancePath:instancePath+"/grants/" + i0+"/last_used_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema27,data:data8}];
return false;
}
}
}
if(data2.token_sha256 !== undefined){
let data9 = data2.token_sha256;
if(!(typeof data9 === "string")){
validate15.errors = [{instancePath:instancePath+"/grants/" + i0+"/token_sha256",keyword:"type",params:{type: "string"},parentSchema:schema24.properties.grants.items.properties.token_sha256,data:data9}];
return false;
}
if(!pattern7.test(data9)){
validate15.errors = [{instancePath:instancePath+"/grants/" + i0+"/token_sha256",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},parentSchema:schema24.properties.grants.items.properties.token_sha256,data:data9}];
return false;
}
}
if(data2.page !== undefined){
let data10 = data2.page;
if(!(data10 === "overlay")){
validate15.errors = [{instancePath:instancePath+"/grants/" + i0+"/page",keyword:"enum",params:{allowedValues: schema28.enum},parentSchema:schema28,data:data10}];
return false;
}
}
}
validate15.errors = null;
return true;
}

export const organisation: Check = validate16;
const schema29 = {"title":"organisation","type":"object","properties":{"slug":{"$ref":"../common.schema.json#/$defs/channel_id"},"title":{"$ref":"../common.schema.json#/$defs/title"},"registration":{"enum":["open","invite","closed"]},"roles":{"type":"array","items":{"title":"declared role","type":"object","properties":{"slug":{"$ref":"../common.schema.json#/$defs/role_id"},"title":{"$ref":"../common.schema.json#/$defs/title"},"position":{"type":"integer","minimum":0,"maximum":1000000}},"required":["slug","title"],"additionalProperties":false},"maxItems":256,"default":[]},"allow":{"type":"object","additionalProperties":{"type":"array","items":{"enum":["join","listen","speak","whisper","moderate","manage"]},"maxItems":6},"maxProperties":256},"deny":{"type":"object","additionalProperties":{"type":"array","items":{"enum":["join","listen","speak","whisper","moderate","manage"]},"maxItems":6},"maxProperties":256},"channels":{"type":"array","items":{"title":"declared channel","type":"object","properties":{"slug":{"$ref":"../common.schema.json#/$defs/channel_id"},"parent":{"$ref":"../common.schema.json#/$defs/channel_id"},"type":{"enum":["radio","group"],"default":"radio"},"title":{"$ref":"../common.schema.json#/$defs/title"},"label":{"$ref":"../common.schema.json#/$defs/label"},"colour":{"$ref":"../common.schema.json#/$defs/colour"},"members_max":{"type":"integer","minimum":1,"maximum":4096},"allow":{"type":"object","additionalProperties":{"type":"array","items":{"enum":["join","listen","speak","whisper","moderate","manage"]},"maxItems":6},"maxProperties":256},"deny":{"type":"object","additionalProperties":{"type":"array","items":{"enum":["join","listen","speak","whisper","moderate","manage"]},"maxItems":6},"maxProperties":256}},"required":["slug","title"],"additionalProperties":false},"maxItems":4096,"default":[]}},"required":["slug","title"],"additionalProperties":false};
const schema31 = {"title":"title","type":"string","minLength":1,"maxLength":80};
const schema32 = {"title":"role id","type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,63}$"};
const schema37 = {"title":"label","type":"string","minLength":1,"maxLength":12};
const schema38 = {"title":"colour","type":"string","pattern":"^#[0-9a-f]{6}$"};
const pattern12 = new RegExp("^#[0-9a-f]{6}$", "u");

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate16.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema29,data}];
return false;
}
if(data.roles === undefined){
data.roles = [];
}
if(data.channels === undefined){
data.channels = [];
}
let missing0;
if(((data.slug === undefined) && (missing0 = "slug")) || ((data.title === undefined) && (missing0 = "title"))){
validate16.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema29,data}];
return false;
}
for(const key0 in data){
if(!(((((((key0 === "slug") || (key0 === "title")) || (key0 === "registration")) || (key0 === "roles")) || (key0 === "allow")) || (key0 === "deny")) || (key0 === "channels"))){
validate16.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema29,data}];
return false;
}
}
if(data.slug !== undefined){
let data0 = data.slug;
if(!(typeof data0 === "string")){
validate16.errors = [{instancePath:instancePath+"/slug",keyword:"type",params:{type: "string"},parentSchema:schema16,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate16.errors = [{instancePath:instancePath+"/slug",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema16,data:data0}];
return false;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(!(typeof data1 === "string")){
validate16.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema31,data:data1}];
return false;
}
if(func3(data1) > 80){
validate16.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema31,data:data1}];
return false;
}
if(func3(data1) < 1){
validate16.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema31,data:data1}];
return false;
}
}
if(data.registration !== undefined){
let data2 = data.registration;
if(!(((data2 === "open") || (data2 === "invite")) || (data2 === "closed"))){
validate16.errors = [{instancePath:instancePath+"/registration",keyword:"enum",params:{allowedValues: schema29.properties.registration.enum},parentSchema:schema29.properties.registration,data:data2}];
return false;
}
}
let data3 = data.roles;
if(!(Array.isArray(data3))){
validate16.errors = [{instancePath:instancePath+"/roles",keyword:"type",params:{type: "array"},parentSchema:schema29.properties.roles,data:data3}];
return false;
}
if(data3.length > 256){
validate16.errors = [{instancePath:instancePath+"/roles",keyword:"maxItems",params:{limit: 256},parentSchema:schema29.properties.roles,data:data3}];
return false;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
validate16.errors = [{instancePath:instancePath+"/roles/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema29.properties.roles.items,data:data4}];
return false;
}
let missing1;
if(((data4.slug === undefined) && (missing1 = "slug")) || ((data4.title === undefined) && (missing1 = "title"))){
validate16.errors = [{instancePath:instancePath+"/roles/" + i0,keyword:"required",params:{missingProperty: missing1},parentSchema:schema29.properties.roles.items,data:data4}];
return false;
}
for(const key1 in data4){
if(!(((key1 === "slug") || (key1 === "title")) || (key1 === "position"))){
validate16.errors = [{instancePath:instancePath+"/roles/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema29.properties.roles.items,data:data4}];
return false;
}
}
if(data4.slug !== undefined){
let data5 = data4.slug;
if(!(typeof data5 === "string")){
validate16.errors = [{instancePath:instancePath+"/roles/" + i0+"/slug",keyword:"type",params:{type: "string"},parentSchema:schema32,data:data5}];
return false;
}
if(!pattern0.test(data5)){
validate16.errors = [{instancePath:instancePath+"/roles/" + i0+"/slug",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema32,data:data5}];
return false;
}
}
if(data4.title !== undefined){
let data6 = data4.title;
if(!(typeof data6 === "string")){
validate16.errors = [{instancePath:instancePath+"/roles/" + i0+"/title",keyword:"type",params:{type: "string"},parentSchema:schema31,data:data6}];
return false;
}
if(func3(data6) > 80){
validate16.errors = [{instancePath:instancePath+"/roles/" + i0+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema31,data:data6}];
return false;
}
if(func3(data6) < 1){
validate16.errors = [{instancePath:instancePath+"/roles/" + i0+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema31,data:data6}];
return false;
}
}
if(data4.position !== undefined){
let data7 = data4.position;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate16.errors = [{instancePath:instancePath+"/roles/" + i0+"/position",keyword:"type",params:{type: "integer"},parentSchema:schema29.properties.roles.items.properties.position,data:data7}];
return false;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1000000 || isNaN(data7)){
validate16.errors = [{instancePath:instancePath+"/roles/" + i0+"/position",keyword:"maximum",params:{comparison: "<=", limit: 1000000},parentSchema:schema29.properties.roles.items.properties.position,data:data7}];
return false;
}
if(data7 < 0 || isNaN(data7)){
validate16.errors = [{instancePath:instancePath+"/roles/" + i0+"/position",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema29.properties.roles.items.properties.position,data:data7}];
return false;
}
}
}
}
if(data.allow !== undefined){
let data8 = data.allow;
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
validate16.errors = [{instancePath:instancePath+"/allow",keyword:"type",params:{type: "object"},parentSchema:schema29.properties.allow,data:data8}];
return false;
}
if(Object.keys(data8).length > 256){
validate16.errors = [{instancePath:instancePath+"/allow",keyword:"maxProperties",params:{limit: 256},parentSchema:schema29.properties.allow,data:data8}];
return false;
}
for(const key2 in data8){
let data9 = data8[key2];
if(!(Array.isArray(data9))){
validate16.errors = [{instancePath:instancePath+"/allow/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "array"},parentSchema:schema29.properties.allow.additionalProperties,data:data9}];
return false;
}
if(data9.length > 6){
validate16.errors = [{instancePath:instancePath+"/allow/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxItems",params:{limit: 6},parentSchema:schema29.properties.allow.additionalProperties,data:data9}];
return false;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(!((((((data10 === "join") || (data10 === "listen")) || (data10 === "speak")) || (data10 === "whisper")) || (data10 === "moderate")) || (data10 === "manage"))){
validate16.errors = [{instancePath:instancePath+"/allow/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,keyword:"enum",params:{allowedValues: schema29.properties.allow.additionalProperties.items.enum},parentSchema:schema29.properties.allow.additionalProperties.items,data:data10}];
return false;
}
}
}
}
if(data.deny !== undefined){
let data11 = data.deny;
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
validate16.errors = [{instancePath:instancePath+"/deny",keyword:"type",params:{type: "object"},parentSchema:schema29.properties.deny,data:data11}];
return false;
}
if(Object.keys(data11).length > 256){
validate16.errors = [{instancePath:instancePath+"/deny",keyword:"maxProperties",params:{limit: 256},parentSchema:schema29.properties.deny,data:data11}];
return false;
}
for(const key3 in data11){
let data12 = data11[key3];
if(!(Array.isArray(data12))){
validate16.errors = [{instancePath:instancePath+"/deny/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "array"},parentSchema:schema29.properties.deny.additionalProperties,data:data12}];
return false;
}
if(data12.length > 6){
validate16.errors = [{instancePath:instancePath+"/deny/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxItems",params:{limit: 6},parentSchema:schema29.properties.deny.additionalProperties,data:data12}];
return false;
}
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if(!((((((data13 === "join") || (data13 === "listen")) || (data13 === "speak")) || (data13 === "whisper")) || (data13 === "moderate")) || (data13 === "manage"))){
validate16.errors = [{instancePath:instancePath+"/deny/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,keyword:"enum",params:{allowedValues: schema29.properties.deny.additionalProperties.items.enum},parentSchema:schema29.properties.deny.additionalProperties.items,data:data13}];
return false;
}
}
}
}
let data14 = data.channels;
if(!(Array.isArray(data14))){
validate16.errors = [{instancePath:instancePath+"/channels",keyword:"type",params:{type: "array"},parentSchema:schema29.properties.channels,data:data14}];
return false;
}
if(data14.length > 4096){
validate16.errors = [{instancePath:instancePath+"/channels",keyword:"maxItems",params:{limit: 4096},parentSchema:schema29.properties.channels,data:data14}];
return false;
}
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
let data15 = data14[i3];
if(!(data15 && typeof data15 == "object" && !Array.isArray(data15))){
validate16.errors = [{instancePath:instancePath+"/channels/" + i3,keyword:"type",params:{type: "object"},parentSchema:schema29.properties.channels.items,data:data15}];
return false;
}
if(data15.type === undefined){
data15.type = "radio";
}
let missing2;
if(((data15.slug === undefined) && (missing2 = "slug")) || ((data15.title === undefined) && (missing2 = "title"))){
validate16.errors = [{instancePath:instancePath+"/channels/" + i3,keyword:"required",params:{missingProperty: missing2},parentSchema:schema29.properties.channels.items,data:data15}];
return false;
}
for(const key4 in data15){
if(!(func2.call(schema29.properties.channels.items.properties, key4))){
validate16.errors = [{instancePath:instancePath+"/channels/" + i3,keyword:"additionalProperties",params:{additionalProperty: key4},parentSchema:schema29.properties.channels.items,data:data15}];
return false;
}
}
if(data15.slug !== undefined){
let data16 = data15.slug;
if(!(typeof data16 === "string")){
validate16.errors = [{instancePath:instancePath+"/channels/" + i3+"/slug",keyword:"type",params:{type: "string"},parentSchema:schema16,data:data16}];
return false;
}
if(!pattern0.test(data16)){
validate16.errors = [{instancePath:instancePath+"/channels/" + i3+"/slug",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema16,data:data16}];
return false;
}
}
if(data15.parent !== undefined){
let data17 = data15.parent;
if(!(typeof data17 === "string")){
validate16.errors = [{instancePath:instancePath+"/channels/" + i3+"/parent",keyword:"type",params:{type: "string"},parentSchema:schema16,data:data17}];
return false;
}
if(!pattern0.test(data17)){
validate16.errors = [{instancePath:instancePath+"/channels/" + i3+"/parent",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema16,data:data17}];
return false;
}
}
let data18 = data15.type;
if(!((data18 === "radio") || (data18 === "group"))){
validate16.errors = [{instancePath:instancePath+"/channels/" + i3+"/type",keyword:"enum",params:{allowedValues: schema29.properties.channels.items.properties.type.enum},parentSchema:schema29.properties.channels.items.properties.type,data:data18}];
return false;
}
if(data15.title !== undefined){
let data19 = data15.title;
if(!(typeof data19 === "string")){
validate16.errors = [{instancePath:instancePath+"/channels/" + i3+"/title",keyword:"type",params:{type: "string"},parentSchema:schema31,data:data19}];
return false;
}
if(func3(data19) > 80){
validate16.errors = [{instancePath:instancePath+"/channels/" + i3+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema31,data:data19}];
return false;
}
if(func3(data19) < 1){
validate16.errors = [{instancePath:instancePath+"/channels/" + i3+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema31,data:data19}];
return false;
}
}
if(data15.label !== undefined){
let data20 = data15.label;
if(!(typeof data20 === "string")){
validate16.errors = [{instancePath:instancePath+"/channels/" + i3+"/label",keyword:"type",params:{type: "string"},parentSchema:schema37,data:data20}];
return false;
}
if(func3(data20) > 12){
validate16.errors = [{instancePath:instancePath+"/channels/" + i3+"/label",keyword:"maxLength",params:{limit: 12},parentSchema:schema37,data:data20}];
return false;
}
if(func3(data20) < 1){
validate16.errors = [{instancePath:instancePath+"/channels/" + i3+"/label",keyword:"minLength",params:{limit: 1},parentSchema:schema37,data:data20}];
return false;
}
}
if(data15.colour !== undefined){
let data21 = data15.colour;
if(!(typeof data21 === "string")){
validate16.errors = [{instancePath:instancePath+"/channels/" + i3+"/colour",keyword:"type",params:{type: "string"},parentSchema:schema38,data:data21}];
return false;
}
if(!pattern12.test(data21)){
validate16.errors = [{instancePath:instancePath+"/channels/" + i3+"/colour",keyword:"pattern",params:{pattern: "^#[0-9a-f]{6}$"},parentSchema:schema38,data:data21}];
return false;
}
}
if(data15.members_max !== undefined){
let data22 = data15.members_max;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
validate16.errors = [{instancePath:instancePath+"/channels/" + i3+"/members_max",keyword:"type",params:{type: "integer"},parentSchema:schema29.properties.channels.items.properties.members_max,data:data22}];
return false;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 4096 || isNaN(data22)){
validate16.errors = [{instancePath:instancePath+"/channels/" + i3+"/members_max",keyword:"maximum",params:{comparison: "<=", limit: 4096},parentSchema:schema29.properties.channels.items.properties.members_max,data:data22}];
return false;
}
if(data22 < 1 || isNaN(data22)){
validate16.errors = [{instancePath:instancePath+"/channels/" + i3+"/members_max",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema29.properties.channels.items.properties.members_max,data:data22}];
return false;
}
}
}
if(data15.allow !== undefined){
let data23 = data15.allow;
if(!(data23 && typeof data23 == "object" && !Array.isArray(data23))){
validate16.errors = [{instancePath:instancePath+"/channels/" + i3+"/allow",keyword:"type",params:{type: "object"},parentSchema:schema29.properties.channels.items.properties.allow,data:data23}];
return false;
}
if(Object.keys(data23).length > 256){
validate16.errors = [{instancePath:instancePath+"/channels/" + i3+"/allow",keyword:"maxProperties",params:{limit: 256},parentSchema:schema29.properties.channels.items.properties.allow,data:data23}];
return false;
}
for(const key5 in data23){
let data24 = data23[key5];
if(!(Array.isArray(data24))){
validate16.errors = [{instancePath:instancePath+"/channels/" + i3+"/allow/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "array"},parentSchema:schema29.properties.channels.items.properties.allow.additionalProperties,data:data24}];
return false;
}
if(data24.length > 6){
validate16.errors = [{instancePath:instancePath+"/channels/" + i3+"/allow/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxItems",params:{limit: 6},parentSchema:schema29.properties.channels.items.properties.allow.additionalProperties,data:data24}];
return false;
}
const len4 = data24.length;
for(let i4=0; i4<len4; i4++){
let data25 = data24[i4];
if(!((((((data25 === "join") || (data25 === "listen")) || (data25 === "speak")) || (data25 === "whisper")) || (data25 === "moderate")) || (data25 === "manage"))){
validate16.errors = [{instancePath:instancePath+"/channels/" + i3+"/allow/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4,keyword:"enum",params:{allowedValues: schema29.properties.channels.items.properties.allow.additionalProperties.items.enum},parentSchema:schema29.properties.channels.items.properties.allow.additionalProperties.items,data:data25}];
return false;
}
}
}
}
if(data15.deny !== undefined){
let data26 = data15.deny;
if(!(data26 && typeof data26 == "object" && !Array.isArray(data26))){
validate16.errors = [{instancePath:instancePath+"/channels/" + i3+"/deny",keyword:"type",params:{type: "object"},parentSchema:schema29.properties.channels.items.properties.deny,data:data26}];
return false;
}
if(Object.keys(data26).length > 256){
validate16.errors = [{instancePath:instancePath+"/channels/" + i3+"/deny",keyword:"maxProperties",params:{limit: 256},parentSchema:schema29.properties.channels.items.properties.deny,data:data26}];
return false;
}
for(const key6 in data26){
let data27 = data26[key6];
if(!(Array.isArray(data27))){
validate16.errors = [{instancePath:instancePath+"/channels/" + i3+"/deny/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "array"},parentSchema:schema29.properties.channels.items.properties.deny.additionalProperties,data:data27}];
return false;
}
if(data27.length > 6){
validate16.errors = [{instancePath:instancePath+"/channels/" + i3+"/deny/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxItems",params:{limit: 6},parentSchema:schema29.properties.channels.items.properties.deny.additionalProperties,data:data27}];
return false;
}
const len5 = data27.length;
for(let i5=0; i5<len5; i5++){
let data28 = data27[i5];
if(!((((((data28 === "join") || (data28 === "listen")) || (data28 === "speak")) || (data28 === "whisper")) || (data28 === "moderate")) || (data28 === "manage"))){
validate16.errors = [{instancePath:instancePath+"/channels/" + i3+"/deny/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5,keyword:"enum",params:{allowedValues: schema29.properties.channels.items.properties.deny.additionalProperties.items.enum},parentSchema:schema29.properties.channels.items.properties.deny.additionalProperties.items,data:data28}];
return false;
}
}
}
}
}
validate16.errors = null;
return true;
}

export const server: Check = validate17;
const schema39 = {"title":"server","type":"object","properties":{"server":{"title":"server settings","type":"object","properties":{"bind_address":{"type":"string","minLength":1,"maxLength":255,"default":"::"},"control_port":{"type":"integer","minimum":0,"maximum":65535,"default":9000},"voice_port":{"type":"integer","minimum":0,"maximum":65535,"default":9001},"advertise_voice_port":{"type":"integer","minimum":1,"maximum":65535},"max_connections":{"type":"integer","minimum":1,"maximum":65536,"default":4608},"public_url":{"type":"string","minLength":1,"maxLength":256,"pattern":"^https://[A-Za-z0-9.:\\[\\]-]+(/[A-Za-z0-9._~/-]*)?$"},"reconnect_url":{"type":"string","minLength":1,"maxLength":256,"pattern":"^wss://[A-Za-z0-9.:\\[\\]-]+(/[A-Za-z0-9._~/-]*)?$"},"reconnect_after_ms":{"type":"integer","minimum":0,"maximum":600000,"x-unit":"ms","default":2000},"data_directory":{"type":"string","minLength":1,"maxLength":1024,"default":"data"}},"additionalProperties":false,"default":{}},"database":{"title":"database settings","type":"object","properties":{"url":{"type":"string","minLength":1,"maxLength":2048,"pattern":"^(sqlite:|postgres://|postgresql://)[ -~]*$","x-secret":true,"default":"sqlite:"},"max_connections":{"type":"integer","minimum":1,"maximum":100,"default":10}},"additionalProperties":false,"default":{}},"security":{"title":"security settings","type":"object","properties":{"tls_cert":{"type":"string","minLength":1,"maxLength":1024},"tls_key":{"type":"string","minLength":1,"maxLength":1024,"x-secret":true},"token_keys":{"type":"string","minLength":1,"maxLength":1024},"registration":{"enum":["open","invite","closed"],"default":"invite"},"guests":{"type":"boolean","default":true},"allow_origins":{"type":"array","items":{"type":"string","pattern":"^https?://[A-Za-z0-9.:\\[\\]-]+$","maxLength":256},"maxItems":32,"default":[]},"channel_passwords":{"type":"object","additionalProperties":{"type":"string","pattern":"^\\$argon2id\\$v=19\\$m=[0-9]{1,7},t=[0-9]{1,2},p=[0-9]\\$[A-Za-z0-9+/]{11,64}\\$[A-Za-z0-9+/]{22,86}$","maxLength":256,"x-secret":true},"maxProperties":512,"x-secret":true}},"additionalProperties":false,"default":{}},"audio":{"title":"audio settings","type":"object","properties":{"max_bitrate":{"type":"integer","minimum":16000,"maximum":256000,"x-unit":"bit/s","default":128000},"default_bitrate":{"type":"integer","minimum":6000,"maximum":256000,"x-unit":"bit/s","default":32000}},"additionalProperties":false,"default":{}},"limits":{"title":"limit settings","type":"object","properties":{"max_sessions":{"type":"integer","minimum":1,"maximum":65536},"max_orgs":{"type":"integer","minimum":1,"maximum":4096,"default":256},"max_channels_per_org":{"type":"integer","minimum":1,"maximum":4096,"default":100},"max_users_per_org":{"type":"integer","minimum":1,"maximum":100000,"default":1000},"max_roles_per_org":{"type":"integer","minimum":2,"maximum":256,"default":64},"max_presets_per_org":{"type":"integer","minimum":1,"maximum":10000,"default":100},"max_versions_per_preset":{"type":"integer","minimum":1,"maximum":100000,"default":1000},"max_invites_per_org":{"type":"integer","minimum":1,"maximum":100000,"default":200},"max_bans_per_org":{"type":"integer","minimum":1,"maximum":100000,"default":1000},"max_game_keys_per_org":{"type":"integer","minimum":1,"maximum":1000,"default":16},"max_channel_depth":{"type":"integer","minimum":1,"maximum":32,"default":8},"max_users_per_channel":{"type":"integer","minimum":2,"maximum":4096,"default":1024},"max_sessions_per_user":{"type":"integer","minimum":1,"maximum":1024,"default":8},"max_talk_targets_per_user":{"type":"integer","minimum":1,"maximum":256,"default":32},"max_connections_per_address":{"type":"integer","minimum":1,"maximum":65536,"default":128},"connections_per_address_per_s":{"type":"integer","minimum":1,"maximum":10000,"x-unit":"1/s","default":10},"connections_per_address_burst":{"type":"integer","minimum":1,"maximum":65536,"default":128},"requests_per_address_per_s":{"type":"integer","minimum":1,"maximum":100000,"x-unit":"1/s","default":50},"requests_per_address_burst":{"type":"integer","minimum":1,"maximum":100000,"default":200},"sign_ins_per_address_per_minute":{"type":"integer","minimum":1,"maximum":100000,"x-unit":"1/min","default":60},"sign_ins_per_address_burst":{"type":"integer","minimum":1,"maximum":100000,"default":64},"wrong_passwords_per_account_per_hour":{"type":"integer","minimum":1,"maximum":100000,"x-unit":"1/h","default":30},"wrong_passwords_per_account_burst":{"type":"integer","minimum":1,"maximum":1000,"default":10},"max_waiting_sign_ins":{"type":"integer","minimum":1,"maximum":1024,"default":64},"messages_per_user_per_s":{"type":"integer","minimum":5,"maximum":10000,"x-unit":"1/s","default":50},"messages_per_user_burst":{"type":"integer","minimum":20,"maximum":10000,"default":200},"packets_per_user_per_s":{"type":"integer","minimum":50,"maximum":2000,"x-unit":"1/s","default":400},"packets_per_user_burst":{"type":"integer","minimum":10,"maximum":2000,"default":100},"garbage_per_address_per_s":{"type":"integer","minimum":1,"maximum":100000,"x-unit":"1/s","default":100},"garbage_per_address_burst":{"type":"integer","minimum":1,"maximum":100000,"default":500},"max_request_bytes":{"type":"integer","minimum":4096,"maximum":16777216,"x-unit":"bytes","default":2097152},"resume_window_s":{"type":"integer","minimum":1,"maximum":600,"x-unit":"s","default":60}},"additionalProperties":false,"default":{}},"log":{"title":"log settings","type":"object","properties":{"level":{"enum":["error","warn","info","debug","silent"],"default":"info"}},"additionalProperties":false,"default":{}},"metrics":{"title":"metrics settings","type":"object","properties":{"enabled":{"type":"boolean","default":true},"token":{"type":"string","minLength":16,"maxLength":256,"pattern":"^[A-Za-z0-9._~+/=-]+$","x-secret":true}},"additionalProperties":false,"default":{}},"organisations":{"title":"organisations settings","type":"object","properties":{"directory":{"type":"string","minLength":1,"maxLength":1024}},"additionalProperties":false,"default":{}}},"additionalProperties":false};
const pattern13 = new RegExp("^https://[A-Za-z0-9.:\\[\\]-]+(/[A-Za-z0-9._~/-]*)?$", "u");
const pattern14 = new RegExp("^wss://[A-Za-z0-9.:\\[\\]-]+(/[A-Za-z0-9._~/-]*)?$", "u");
const pattern15 = new RegExp("^(sqlite:|postgres://|postgresql://)[ -~]*$", "u");
const pattern16 = new RegExp("^https?://[A-Za-z0-9.:\\[\\]-]+$", "u");
const pattern17 = new RegExp("^\\$argon2id\\$v=19\\$m=[0-9]{1,7},t=[0-9]{1,2},p=[0-9]\\$[A-Za-z0-9+/]{11,64}\\$[A-Za-z0-9+/]{22,86}$", "u");
const pattern18 = new RegExp("^[A-Za-z0-9._~+/=-]+$", "u");

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate17.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema39,data}];
return false;
}
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
for(const key0 in data){
if(!((((((((key0 === "server") || (key0 === "database")) || (key0 === "security")) || (key0 === "audio")) || (key0 === "limits")) || (key0 === "log")) || (key0 === "metrics")) || (key0 === "organisations"))){
validate17.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema39,data}];
return false;
}
}
let data0 = data.server;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
validate17.errors = [{instancePath:instancePath+"/server",keyword:"type",params:{type: "object"},parentSchema:schema39.properties.server,data:data0}];
return false;
}
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
for(const key1 in data0){
if(!(func2.call(schema39.properties.server.properties, key1))){
validate17.errors = [{instancePath:instancePath+"/server",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema39.properties.server,data:data0}];
return false;
}
}
let data1 = data0.bind_address;
if(!(typeof data1 === "string")){
validate17.errors = [{instancePath:instancePath+"/server/bind_address",keyword:"type",params:{type: "string"},parentSchema:schema39.properties.server.properties.bind_address,data:data1}];
return false;
}
if(func3(data1) > 255){
validate17.errors = [{instancePath:instancePath+"/server/bind_address",keyword:"maxLength",params:{limit: 255},parentSchema:schema39.properties.server.properties.bind_address,data:data1}];
return false;
}
if(func3(data1) < 1){
validate17.errors = [{instancePath:instancePath+"/server/bind_address",keyword:"minLength",params:{limit: 1},parentSchema:schema39.properties.server.properties.bind_address,data:data1}];
return false;
}
let data2 = data0.control_port;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate17.errors = [{instancePath:instancePath+"/server/control_port",keyword:"type",params:{type: "integer"},parentSchema:schema39.properties.server.properties.control_port,data:data2}];
return false;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65535 || isNaN(data2)){
validate17.errors = [{instancePath:instancePath+"/server/control_port",keyword:"maximum",params:{comparison: "<=", limit: 65535},parentSchema:schema39.properties.server.properties.control_port,data:data2}];
return false;
}
if(data2 < 0 || isNaN(data2)){
validate17.errors = [{instancePath:instancePath+"/server/control_port",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema39.properties.server.properties.control_port,data:data2}];
return false;
}
}
let data3 = data0.voice_port;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate17.errors = [{instancePath:instancePath+"/server/voice_port",keyword:"type",params:{type: "integer"},parentSchema:schema39.properties.server.properties.voice_port,data:data3}];
return false;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 65535 || isNaN(data3)){
validate17.errors = [{instancePath:instancePath+"/server/voice_port",keyword:"maximum",params:{comparison: "<=", limit: 65535},parentSchema:schema39.properties.server.properties.voice_port,data:data3}];
return false;
}
if(data3 < 0 || isNaN(data3)){
validate17.errors = [{instancePath:instancePath+"/server/voice_port",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema39.properties.server.properties.voice_port,data:data3}];
return false;
}
}
if(data0.advertise_voice_port !== undefined){
let data4 = data0.advertise_voice_port;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate17.errors = [{instancePath:instancePath+"/server/advertise_voice_port",keyword:"type",params:{type: "integer"},parentSchema:schema39.properties.server.properties.advertise_voice_port,data:data4}];
return false;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 65535 || isNaN(data4)){
validate17.errors = [{instancePath:instancePath+"/server/advertise_voice_port",keyword:"maximum",params:{comparison: "<=", limit: 65535},parentSchema:schema39.properties.server.properties.advertise_voice_port,data:data4}];
return false;
}
if(data4 < 1 || isNaN(data4)){
validate17.errors = [{instancePath:instancePath+"/server/advertise_voice_port",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema39.properties.server.properties.advertise_voice_port,data:data4}];
return false;
}
}
}
let data5 = data0.max_connections;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate17.errors = [{instancePath:instancePath+"/server/max_connections",keyword:"type",params:{type: "integer"},parentSchema:schema39.properties.server.properties.max_connections,data:data5}];
return false;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 65536 || isNaN(data5)){
validate17.errors = [{instancePath:instancePath+"/server/max_connections",keyword:"maximum",params:{comparison: "<=", limit: 65536},parentSchema:schema39.properties.server.properties.max_connections,data:data5}];
return false;
}
if(data5 < 1 || isNaN(data5)){
validate17.errors = [{instancePath:instancePath+"/server/max_connections",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema39.properties.server.properties.max_connections,data:data5}];
return false;
}
}
if(data0.public_url !== undefined){
let data6 = data0.public_url;
if(!(typeof data6 === "string")){
validate17.errors = [{instancePath:instancePath+"/server/public_url",keyword:"type",params:{type: "string"},parentSchema:schema39.properties.server.properties.public_url,data:data6}];
return false;
}
if(func3(data6) > 256){
validate17.errors = [{instancePath:instancePath+"/server/public_url",keyword:"maxLength",params:{limit: 256},parentSchema:schema39.properties.server.properties.public_url,data:data6}];
return false;
}
if(func3(data6) < 1){
validate17.errors = [{instancePath:instancePath+"/server/public_url",keyword:"minLength",params:{limit: 1},parentSchema:schema39.properties.server.properties.public_url,data:data6}];
return false;
}
if(!pattern13.test(data6)){
validate17.errors = [{instancePath:instancePath+"/server/public_url",keyword:"pattern",params:{pattern: "^https://[A-Za-z0-9.:\\[\\]-]+(/[A-Za-z0-9._~/-]*)?$"},parentSchema:schema39.properties.server.properties.public_url,data:data6}];
return false;
}
}
if(data0.reconnect_url !== undefined){
let data7 = data0.reconnect_url;
if(!(typeof data7 === "string")){
validate17.errors = [{instancePath:instancePath+"/server/reconnect_url",keyword:"type",params:{type: "string"},parentSchema:schema39.properties.server.properties.reconnect_url,data:data7}];
return false;
}
if(func3(data7) > 256){
validate17.errors = [{instancePath:instancePath+"/server/reconnect_url",keyword:"maxLength",params:{limit: 256},parentSchema:schema39.properties.server.properties.reconnect_url,data:data7}];
return false;
}
if(func3(data7) < 1){
validate17.errors = [{instancePath:instancePath+"/server/reconnect_url",keyword:"minLength",params:{limit: 1},parentSchema:schema39.properties.server.properties.reconnect_url,data:data7}];
return false;
}
if(!pattern14.test(data7)){
validate17.errors = [{instancePath:instancePath+"/server/reconnect_url",keyword:"pattern",params:{pattern: "^wss://[A-Za-z0-9.:\\[\\]-]+(/[A-Za-z0-9._~/-]*)?$"},parentSchema:schema39.properties.server.properties.reconnect_url,data:data7}];
return false;
}
}
let data8 = data0.reconnect_after_ms;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate17.errors = [{instancePath:instancePath+"/server/reconnect_after_ms",keyword:"type",params:{type: "integer"},parentSchema:schema39.properties.server.properties.reconnect_after_ms,data:data8}];
return false;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 600000 || isNaN(data8)){
validate17.errors = [{instancePath:instancePath+"/server/reconnect_after_ms",keyword:"maximum",params:{comparison: "<=", limit: 600000},parentSchema:schema39.properties.server.properties.reconnect_after_ms,data:data8}];
return false;
}
if(data8 < 0 || isNaN(data8)){
validate17.errors = [{instancePath:instancePath+"/server/reconnect_after_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema39.properties.server.properties.reconnect_after_ms,data:data8}];
return false;
}
}
let data9 = data0.data_directory;
if(!(typeof data9 === "string")){
validate17.errors = [{instancePath:instancePath+"/server/data_directory",keyword:"type",params:{type: "string"},parentSchema:schema39.properties.server.properties.data_directory,data:data9}];
return false;
}
if(func3(data9) > 1024){
validate17.errors = [{instancePath:instancePath+"/server/data_directory",keyword:"maxLength",params:{limit: 1024},parentSchema:schema39.properties.server.properties.data_directory,data:data9}];
return false;
}
if(func3(data9) < 1){
validate17.errors = [{instancePath:instancePath+"/server/data_directory",keyword:"minLength",params:{limit: 1},parentSchema:schema39.properties.server.properties.data_directory,data:data9}];
return false;
}
let data10 = data.database;
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
validate17.errors = [{instancePath:instancePath+"/database",keyword:"type",params:{type: "object"},parentSchema:schema39.properties.database,data:data10}];
return false;
}
if(data10.url === undefined){
data10.url = "sqlite:";
}
if(data10.max_connections === undefined){
data10.max_connections = 10;
}
for(const key2 in data10){
if(!((key2 === "url") || (key2 === "max_connections"))){
validate17.errors = [{instancePath:instancePath+"/database",keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema39.properties.database,data:data10}];
return false;
}
}
let data11 = data10.url;
if(!(typeof data11 === "string")){
validate17.errors = [{instancePath:instancePath+"/database/url",keyword:"type",params:{type: "string"},parentSchema:schema39.properties.database.properties.url,data:data11}];
return false;
}
if(func3(data11) > 2048){
validate17.errors = [{instancePath:instancePath+"/database/url",keyword:"maxLength",params:{limit: 2048},parentSchema:schema39.properties.database.properties.url,data:data11}];
return false;
}
if(func3(data11) < 1){
validate17.errors = [{instancePath:instancePath+"/database/url",keyword:"minLength",params:{limit: 1},parentSchema:schema39.properties.database.properties.url,data:data11}];
return false;
}
if(!pattern15.test(data11)){
validate17.errors = [{instancePath:instancePath+"/database/url",keyword:"pattern",params:{pattern: "^(sqlite:|postgres://|postgresql://)[ -~]*$"},parentSchema:schema39.properties.database.properties.url,data:data11}];
return false;
}
let data12 = data10.max_connections;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate17.errors = [{instancePath:instancePath+"/database/max_connections",keyword:"type",params:{type: "integer"},parentSchema:schema39.properties.database.properties.max_connections,data:data12}];
return false;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 100 || isNaN(data12)){
validate17.errors = [{instancePath:instancePath+"/database/max_connections",keyword:"maximum",params:{comparison: "<=", limit: 100},parentSchema:schema39.properties.database.properties.max_connections,data:data12}];
return false;
}
if(data12 < 1 || isNaN(data12)){
validate17.errors = [{instancePath:instancePath+"/database/max_connections",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema39.properties.database.properties.max_connections,data:data12}];
return false;
}
}
let data13 = data.security;
if(!(data13 && typeof data13 == "object" && !Array.isArray(data13))){
validate17.errors = [{instancePath:instancePath+"/security",keyword:"type",params:{type: "object"},parentSchema:schema39.properties.security,data:data13}];
return false;
}
if(data13.registration === undefined){
data13.registration = "invite";
}
if(data13.guests === undefined){
data13.guests = true;
}
if(data13.allow_origins === undefined){
data13.allow_origins = [];
}
for(const key3 in data13){
if(!(((((((key3 === "tls_cert") || (key3 === "tls_key")) || (key3 === "token_keys")) || (key3 === "registration")) || (key3 === "guests")) || (key3 === "allow_origins")) || (key3 === "channel_passwords"))){
validate17.errors = [{instancePath:instancePath+"/security",keyword:"additionalProperties",params:{additionalProperty: key3},parentSchema:schema39.properties.security,data:data13}];
return false;
}
}
if(data13.tls_cert !== undefined){
let data14 = data13.tls_cert;
if(!(typeof data14 === "string")){
validate17.errors = [{instancePath:instancePath+"/security/tls_cert",keyword:"type",params:{type: "string"},parentSchema:schema39.properties.security.properties.tls_cert,data:data14}];
return false;
}
if(func3(data14) > 1024){
validate17.errors = [{instancePath:instancePath+"/security/tls_cert",keyword:"maxLength",params:{limit: 1024},parentSchema:schema39.properties.security.properties.tls_cert,data:data14}];
return false;
}
if(func3(data14) < 1){
validate17.errors = [{instancePath:instancePath+"/security/tls_cert",keyword:"minLength",params:{limit: 1},parentSchema:schema39.properties.security.properties.tls_cert,data:data14}];
return false;
}
}
if(data13.tls_key !== undefined){
let data15 = data13.tls_key;
if(!(typeof data15 === "string")){
validate17.errors = [{instancePath:instancePath+"/security/tls_key",keyword:"type",params:{type: "string"},parentSchema:schema39.properties.security.properties.tls_key,data:data15}];
return false;
}
if(func3(data15) > 1024){
validate17.errors = [{instancePath:instancePath+"/security/tls_key",keyword:"maxLength",params:{limit: 1024},parentSchema:schema39.properties.security.properties.tls_key,data:data15}];
return false;
}
if(func3(data15) < 1){
validate17.errors = [{instancePath:instancePath+"/security/tls_key",keyword:"minLength",params:{limit: 1},parentSchema:schema39.properties.security.properties.tls_key,data:data15}];
return false;
}
}
if(data13.token_keys !== undefined){
let data16 = data13.token_keys;
if(!(typeof data16 === "string")){
validate17.errors = [{instancePath:instancePath+"/security/token_keys",keyword:"type",params:{type: "string"},parentSchema:schema39.properties.security.properties.token_keys,data:data16}];
return false;
}
if(func3(data16) > 1024){
validate17.errors = [{instancePath:instancePath+"/security/token_keys",keyword:"maxLength",params:{limit: 1024},parentSchema:schema39.properties.security.properties.token_keys,data:data16}];
return false;
}
if(func3(data16) < 1){
validate17.errors = [{instancePath:instancePath+"/security/token_keys",keyword:"minLength",params:{limit: 1},parentSchema:schema39.properties.security.properties.token_keys,data:data16}];
return false;
}
}
let data17 = data13.registration;
if(!(((data17 === "open") || (data17 === "invite")) || (data17 === "closed"))){
validate17.errors = [{instancePath:instancePath+"/security/registration",keyword:"enum",params:{allowedValues: schema39.properties.security.properties.registration.enum},parentSchema:schema39.properties.security.properties.registration,data:data17}];
return false;
}
let data18 = data13.guests;
if(typeof data18 !== "boolean"){
validate17.errors = [{instancePath:instancePath+"/security/guests",keyword:"type",params:{type: "boolean"},parentSchema:schema39.properties.security.properties.guests,data:data18}];
return false;
}
let data19 = data13.allow_origins;
if(!(Array.isArray(data19))){
validate17.errors = [{instancePath:instancePath+"/security/allow_origins",keyword:"type",params:{type: "array"},parentSchema:schema39.properties.security.properties.allow_origins,data:data19}];
return false;
}
if(data19.length > 32){
validate17.errors = [{instancePath:instancePath+"/security/allow_origins",keyword:"maxItems",params:{limit: 32},parentSchema:schema39.properties.security.properties.allow_origins,data:data19}];
return false;
}
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
let data20 = data19[i0];
if(!(typeof data20 === "string")){
validate17.errors = [{instancePath:instancePath+"/security/allow_origins/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema39.properties.security.properties.allow_origins.items,data:data20}];
return false;
}
if(func3(data20) > 256){
validate17.errors = [{instancePath:instancePath+"/security/allow_origins/" + i0,keyword:"maxLength",params:{limit: 256},parentSchema:schema39.properties.security.properties.allow_origins.items,data:data20}];
return false;
}
if(!pattern16.test(data20)){
validate17.errors = [{instancePath:instancePath+"/security/allow_origins/" + i0,keyword:"pattern",params:{pattern: "^https?://[A-Za-z0-9.:\\[\\]-]+$"},parentSchema:schema39.properties.security.properties.allow_origins.items,data:data20}];
return false;
}
}
if(data13.channel_passwords !== undefined){
let data21 = data13.channel_passwords;
if(!(data21 && typeof data21 == "object" && !Array.isArray(data21))){
validate17.errors = [{instancePath:instancePath+"/security/channel_passwords",keyword:"type",params:{type: "object"},parentSchema:schema39.properties.security.properties.channel_passwords,data:data21}];
return false;
}
if(Object.keys(data21).length > 512){
validate17.errors = [{instancePath:instancePath+"/security/channel_passwords",keyword:"maxProperties",params:{limit: 512},parentSchema:schema39.properties.security.properties.channel_passwords,data:data21}];
return false;
}
for(const key4 in data21){
let data22 = data21[key4];
if(!(typeof data22 === "string")){
validate17.errors = [{instancePath:instancePath+"/security/channel_passwords/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},parentSchema:schema39.properties.security.properties.channel_passwords.additionalProperties,data:data22}];
return false;
}
if(func3(data22) > 256){
validate17.errors = [{instancePath:instancePath+"/security/channel_passwords/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 256},parentSchema:schema39.properties.security.properties.channel_passwords.additionalProperties,data:data22}];
return false;
}
if(!pattern17.test(data22)){
validate17.errors = [{instancePath:instancePath+"/security/channel_passwords/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"pattern",params:{pattern: "^\\$argon2id\\$v=19\\$m=[0-9]{1,7},t=[0-9]{1,2},p=[0-9]\\$[A-Za-z0-9+/]{11,64}\\$[A-Za-z0-9+/]{22,86}$"},parentSchema:schema39.properties.security.properties.channel_passwords.additionalProperties,data:data22}];
return false;
}
}
}
let data23 = data.audio;
if(!(data23 && typeof data23 == "object" && !Array.isArray(data23))){
validate17.errors = [{instancePath:instancePath+"/audio",keyword:"type",params:{type: "object"},parentSchema:schema39.properties.audio,data:data23}];
return false;
}
if(data23.max_bitrate === undefined){
data23.max_bitrate = 128000;
}
if(data23.default_bitrate === undefined){
data23.default_bitrate = 32000;
}
for(const key5 in data23){
if(!((key5 === "max_bitrate") || (key5 === "default_bitrate"))){
validate17.errors = [{instancePath:instancePath+"/audio",keyword:"additionalProperties",params:{additionalProperty: key5},parentSchema:schema39.properties.audio,data:data23}];
return false;
}
}
let data24 = data23.max_bitrate;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
validate17.errors = [{instancePath:instancePath+"/audio/max_bitrate",keyword:"type",params:{type: "integer"},parentSchema:schema39.properties.audio.properties.max_bitrate,data:data24}];
return false;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 256000 || isNaN(data24)){
validate17.errors = [{instancePath:instancePath+"/audio/max_bitrate",keyword:"maximum",params:{comparison: "<=", limit: 256000},parentSchema:schema39.properties.audio.properties.max_bitrate,data:data24}];
return false;
}
if(data24 < 16000 || isNaN(data24)){
validate17.errors = [{instancePath:instancePath+"/audio/max_bitrate",keyword:"minimum",params:{comparison: ">=", limit: 16000},parentSchema:schema39.properties.audio.properties.max_bitrate,data:data24}];
return false;
}
}
let data25 = data23.default_bitrate;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
validate17.errors = [{instancePath:instancePath+"/audio/default_bitrate",keyword:"type",params:{type: "integer"},parentSchema:schema39.properties.audio.properties.default_bitrate,data:data25}];
return false;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 256000 || isNaN(data25)){
validate17.errors = [{instancePath:instancePath+"/audio/default_bitrate",keyword:"maximum",params:{comparison: "<=", limit: 256000},parentSchema:schema39.properties.audio.properties.default_bitrate,data:data25}];
return false;
}
if(data25 < 6000 || isNaN(data25)){
validate17.errors = [{instancePath:instancePath+"/audio/default_bitrate",keyword:"minimum",params:{comparison: ">=", limit: 6000},parentSchema:schema39.properties.audio.properties.default_bitrate,data:data25}];
return false;
}
}
let data26 = data.limits;
if(!(data26 && typeof data26 == "object" && !Array.isArray(data26))){
validate17.errors = [{instancePath:instancePath+"/limits",keyword:"type",params:{type: "object"},parentSchema:schema39.properties.limits,data:data26}];
return false;
}
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
for(const key6 in data26){
if(!(func2.call(schema39.properties.limits.properties, key6))){
validate17.errors = [{instancePath:instancePath+"/limits",keyword:"additionalProperties",params:{additionalProperty: key6},parentSchema:schema39.properties.limits,data:data26}];
return false;
}
}
if(data26.max_sessions !== undefined){
let data27 = data26.max_sessions;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
validate17.errors = [{instancePath:instancePath+"/limits/max_sessions",keyword:"type",params:{type: "integer"},parentSchema:schema39.properties.limits.properties.max_sessions,data:data27}];
return false;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 65536 || isNaN(data27)){
validate17.errors = [{instancePath:instancePath+"/limits/max_sessions",keyword:"maximum",params:{comparison: "<=", limit: 65536},parentSchema:schema39.properties.limits.properties.max_sessions,data:data27}];
return false;
}
if(data27 < 1 || isNaN(data27)){
validate17.errors = [{instancePath:instancePath+"/limits/max_sessions",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema39.properties.limits.properties.max_sessions,data:data27}];
return false;
}
}
}
let data28 = data26.max_orgs;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
validate17.errors = [{instancePath:instancePath+"/limits/max_orgs",keyword:"type",params:{type: "integer"},parentSchema:schema39.properties.limits.properties.max_orgs,data:data28}];
return false;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 4096 || isNaN(data28)){
validate17.errors = [{instancePath:instancePath+"/limits/max_orgs",keyword:"maximum",params:{comparison: "<=", limit: 4096},parentSchema:schema39.properties.limits.properties.max_orgs,data:data28}];
return false;
}
if(data28 < 1 || isNaN(data28)){
validate17.errors = [{instancePath:instancePath+"/limits/max_orgs",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema39.properties.limits.properties.max_orgs,data:data28}];
return false;
}
}
let data29 = data26.max_channels_per_org;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
validate17.errors = [{instancePath:instancePath+"/limits/max_channels_per_org",keyword:"type",params:{type: "integer"},parentSchema:schema39.properties.limits.properties.max_channels_per_org,data:data29}];
return false;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 4096 || isNaN(data29)){
validate17.errors = [{instancePath:instancePath+"/limits/max_channels_per_org",keyword:"maximum",params:{comparison: "<=", limit: 4096},parentSchema:schema39.properties.limits.properties.max_channels_per_org,data:data29}];
return false;
}
if(data29 < 1 || isNaN(data29)){
validate17.errors = [{instancePath:instancePath+"/limits/max_channels_per_org",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema39.properties.limits.properties.max_channels_per_org,data:data29}];
return false;
}
}
let data30 = data26.max_users_per_org;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
validate17.errors = [{instancePath:instancePath+"/limits/max_users_per_org",keyword:"type",params:{type: "integer"},parentSchema:schema39.properties.limits.properties.max_users_per_org,data:data30}];
return false;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 100000 || isNaN(data30)){
validate17.errors = [{instancePath:instancePath+"/limits/max_users_per_org",keyword:"maximum",params:{comparison: "<=", limit: 100000},parentSchema:schema39.properties.limits.properties.max_users_per_org,data:data30}];
return false;
}
if(data30 < 1 || isNaN(data30)){
validate17.errors = [{instancePath:instancePath+"/limits/max_users_per_org",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema39.properties.limits.properties.max_users_per_org,data:data30}];
return false;
}
}
let data31 = data26.max_roles_per_org;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate17.errors = [{instancePath:instancePath+"/limits/max_roles_per_org",keyword:"type",params:{type: "integer"},parentSchema:schema39.properties.limits.properties.max_roles_per_org,data:data31}];
return false;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 256 || isNaN(data31)){
validate17.errors = [{instancePath:instancePath+"/limits/max_roles_per_org",keyword:"maximum",params:{comparison: "<=", limit: 256},parentSchema:schema39.properties.limits.properties.max_roles_per_org,data:data31}];
return false;
}
if(data31 < 2 || isNaN(data31)){
validate17.errors = [{instancePath:instancePath+"/limits/max_roles_per_org",keyword:"minimum",params:{comparison: ">=", limit: 2},parentSchema:schema39.properties.limits.properties.max_roles_per_org,data:data31}];
return false;
}
}
let data32 = data26.max_presets_per_org;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
validate17.errors = [{instancePath:instancePath+"/limits/max_presets_per_org",keyword:"type",params:{type: "integer"},parentSchema:schema39.properties.limits.properties.max_presets_per_org,data:data32}];
return false;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 10000 || isNaN(data32)){
validate17.errors = [{instancePath:instancePath+"/limits/max_presets_per_org",keyword:"maximum",params:{comparison: "<=", limit: 10000},parentSchema:schema39.properties.limits.properties.max_presets_per_org,data:data32}];
return false;
}
if(data32 < 1 || isNaN(data32)){
validate17.errors = [{instancePath:instancePath+"/limits/max_presets_per_org",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema39.properties.limits.properties.max_presets_per_org,data:data32}];
return false;
}
}
let data33 = data26.max_versions_per_preset;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
validate17.errors = [{instancePath:instancePath+"/limits/max_versions_per_preset",keyword:"type",params:{type: "integer"},parentSchema:schema39.properties.limits.properties.max_versions_per_preset,data:data33}];
return false;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 100000 || isNaN(data33)){
validate17.errors = [{instancePath:instancePath+"/limits/max_versions_per_preset",keyword:"maximum",params:{comparison: "<=", limit: 100000},parentSchema:schema39.properties.limits.properties.max_versions_per_preset,data:data33}];
return false;
}
if(data33 < 1 || isNaN(data33)){
validate17.errors = [{instancePath:instancePath+"/limits/max_versions_per_preset",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema39.properties.limits.properties.max_versions_per_preset,data:data33}];
return false;
}
}
let data34 = data26.max_invites_per_org;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
validate17.errors = [{instancePath:instancePath+"/limits/max_invites_per_org",keyword:"type",params:{type: "integer"},parentSchema:schema39.properties.limits.properties.max_invites_per_org,data:data34}];
return false;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 100000 || isNaN(data34)){
validate17.errors = [{instancePath:instancePath+"/limits/max_invites_per_org",keyword:"maximum",params:{comparison: "<=", limit: 100000},parentSchema:schema39.properties.limits.properties.max_invites_per_org,data:data34}];
return false;
}
if(data34 < 1 || isNaN(data34)){
validate17.errors = [{instancePath:instancePath+"/limits/max_invites_per_org",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema39.properties.limits.properties.max_invites_per_org,data:data34}];
return false;
}
}
let data35 = data26.max_bans_per_org;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
validate17.errors = [{instancePath:instancePath+"/limits/max_bans_per_org",keyword:"type",params:{type: "integer"},parentSchema:schema39.properties.limits.properties.max_bans_per_org,data:data35}];
return false;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 > 100000 || isNaN(data35)){
validate17.errors = [{instancePath:instancePath+"/limits/max_bans_per_org",keyword:"maximum",params:{comparison: "<=", limit: 100000},parentSchema:schema39.properties.limits.properties.max_bans_per_org,data:data35}];
return false;
}
if(data35 < 1 || isNaN(data35)){
validate17.errors = [{instancePath:instancePath+"/limits/max_bans_per_org",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema39.properties.limits.properties.max_bans_per_org,data:data35}];
return false;
}
}
let data36 = data26.max_game_keys_per_org;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
validate17.errors = [{instancePath:instancePath+"/limits/max_game_keys_per_org",keyword:"type",params:{type: "integer"},parentSchema:schema39.properties.limits.properties.max_game_keys_per_org,data:data36}];
return false;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 1000 || isNaN(data36)){
validate17.errors = [{instancePath:instancePath+"/limits/max_game_keys_per_org",keyword:"maximum",params:{comparison: "<=", limit: 1000},parentSchema:schema39.properties.limits.properties.max_game_keys_per_org,data:data36}];
return false;
}
if(data36 < 1 || isNaN(data36)){
validate17.errors = [{instancePath:instancePath+"/limits/max_game_keys_per_org",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema39.properties.limits.properties.max_game_keys_per_org,data:data36}];
return false;
}
}
let data37 = data26.max_channel_depth;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
validate17.errors = [{instancePath:instancePath+"/limits/max_channel_depth",keyword:"type",params:{type: "integer"},parentSchema:schema39.properties.limits.properties.max_channel_depth,data:data37}];
return false;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 32 || isNaN(data37)){
validate17.errors = [{instancePath:instancePath+"/limits/max_channel_depth",keyword:"maximum",params:{comparison: "<=", limit: 32},parentSchema:schema39.properties.limits.properties.max_channel_depth,data:data37}];
return false;
}
if(data37 < 1 || isNaN(data37)){
validate17.errors = [{instancePath:instancePath+"/limits/max_channel_depth",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema39.properties.limits.properties.max_channel_depth,data:data37}];
return false;
}
}
let data38 = data26.max_users_per_channel;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
validate17.errors = [{instancePath:instancePath+"/limits/max_users_per_channel",keyword:"type",params:{type: "integer"},parentSchema:schema39.properties.limits.properties.max_users_per_channel,data:data38}];
return false;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 4096 || isNaN(data38)){
validate17.errors = [{instancePath:instancePath+"/limits/max_users_per_channel",keyword:"maximum",params:{comparison: "<=", limit: 4096},parentSchema:schema39.properties.limits.properties.max_users_per_channel,data:data38}];
return false;
}
if(data38 < 2 || isNaN(data38)){
validate17.errors = [{instancePath:instancePath+"/limits/max_users_per_channel",keyword:"minimum",params:{comparison: ">=", limit: 2},parentSchema:schema39.properties.limits.properties.max_users_per_channel,data:data38}];
return false;
}
}
let data39 = data26.max_sessions_per_user;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
validate17.errors = [{instancePath:instancePath+"/limits/max_sessions_per_user",keyword:"type",params:{type: "integer"},parentSchema:schema39.properties.limits.properties.max_sessions_per_user,data:data39}];
return false;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 1024 || isNaN(data39)){
validate17.errors = [{instancePath:instancePath+"/limits/max_sessions_per_user",keyword:"maximum",params:{comparison: "<=", limit: 1024},parentSchema:schema39.properties.limits.properties.max_sessions_per_user,data:data39}];
return false;
}
if(data39 < 1 || isNaN(data39)){
validate17.errors = [{instancePath:instancePath+"/limits/max_sessions_per_user",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema39.properties.limits.properties.max_sessions_per_user,data:data39}];
return false;
}
}
let data40 = data26.max_talk_targets_per_user;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
validate17.errors = [{instancePath:instancePath+"/limits/max_talk_targets_per_user",keyword:"type",params:{type: "integer"},parentSchema:schema39.properties.limits.properties.max_talk_targets_per_user,data:data40}];
return false;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 256 || isNaN(data40)){
validate17.errors = [{instancePath:instancePath+"/limits/max_talk_targets_per_user",keyword:"maximum",params:{comparison: "<=", limit: 256},parentSchema:schema39.properties.limits.properties.max_talk_targets_per_user,data:data40}];
return false;
}
if(data40 < 1 || isNaN(data40)){
validate17.errors = [{instancePath:instancePath+"/limits/max_talk_targets_per_user",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema39.properties.limits.properties.max_talk_targets_per_user,data:data40}];
return false;
}
}
let data41 = data26.max_connections_per_address;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
validate17.errors = [{instancePath:instancePath+"/limits/max_connections_per_address",keyword:"type",params:{type: "integer"},parentSchema:schema39.properties.limits.properties.max_connections_per_address,data:data41}];
return false;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 > 65536 || isNaN(data41)){
validate17.errors = [{instancePath:instancePath+"/limits/max_connections_per_address",keyword:"maximum",params:{comparison: "<=", limit: 65536},parentSchema:schema39.properties.limits.properties.max_connections_per_address,data:data41}];
return false;
}
if(data41 < 1 || isNaN(data41)){
validate17.errors = [{instancePath:instancePath+"/limits/max_connections_per_address",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema39.properties.limits.properties.max_connections_per_address,data:data41}];
return false;
}
}
let data42 = data26.connections_per_address_per_s;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
validate17.errors = [{instancePath:instancePath+"/limits/connections_per_address_per_s",keyword:"type",params:{type: "integer"},parentSchema:schema39.properties.limits.properties.connections_per_address_per_s,data:data42}];
return false;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 10000 || isNaN(data42)){
validate17.errors = [{instancePath:instancePath+"/limits/connections_per_address_per_s",keyword:"maximum",params:{comparison: "<=", limit: 10000},parentSchema:schema39.properties.limits.properties.connections_per_address_per_s,data:data42}];
return false;
}
if(data42 < 1 || isNaN(data42)){
validate17.errors = [{instancePath:instancePath+"/limits/connections_per_address_per_s",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema39.properties.limits.properties.connections_per_address_per_s,data:data42}];
return false;
}
}
let data43 = data26.connections_per_address_burst;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
validate17.errors = [{instancePath:instancePath+"/limits/connections_per_address_burst",keyword:"type",params:{type: "integer"},parentSchema:schema39.properties.limits.properties.connections_per_address_burst,data:data43}];
return false;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 > 65536 || isNaN(data43)){
validate17.errors = [{instancePath:instancePath+"/limits/connections_per_address_burst",keyword:"maximum",params:{comparison: "<=", limit: 65536},parentSchema:schema39.properties.limits.properties.connections_per_address_burst,data:data43}];
return false;
}
if(data43 < 1 || isNaN(data43)){
validate17.errors = [{instancePath:instancePath+"/limits/connections_per_address_burst",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema39.properties.limits.properties.connections_per_address_burst,data:data43}];
return false;
}
}
let data44 = data26.requests_per_address_per_s;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
validate17.errors = [{instancePath:instancePath+"/limits/requests_per_address_per_s",keyword:"type",params:{type: "integer"},parentSchema:schema39.properties.limits.properties.requests_per_address_per_s,data:data44}];
return false;
}
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 > 100000 || isNaN(data44)){
validate17.errors = [{instancePath:instancePath+"/limits/requests_per_address_per_s",keyword:"maximum",params:{comparison: "<=", limit: 100000},parentSchema:schema39.properties.limits.properties.requests_per_address_per_s,data:data44}];
return false;
}
if(data44 < 1 || isNaN(data44)){
validate17.errors = [{instancePath:instancePath+"/limits/requests_per_address_per_s",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema39.properties.limits.properties.requests_per_address_per_s,data:data44}];
return false;
}
}
let data45 = data26.requests_per_address_burst;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
validate17.errors = [{instancePath:instancePath+"/limits/requests_per_address_burst",keyword:"type",params:{type: "integer"},parentSchema:schema39.properties.limits.properties.requests_per_address_burst,data:data45}];
return false;
}
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 > 100000 || isNaN(data45)){
validate17.errors = [{instancePath:instancePath+"/limits/requests_per_address_burst",keyword:"maximum",params:{comparison: "<=", limit: 100000},parentSchema:schema39.properties.limits.properties.requests_per_address_burst,data:data45}];
return false;
}
if(data45 < 1 || isNaN(data45)){
validate17.errors = [{instancePath:instancePath+"/limits/requests_per_address_burst",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema39.properties.limits.properties.requests_per_address_burst,data:data45}];
return false;
}
}
let data46 = data26.sign_ins_per_address_per_minute;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
validate17.errors = [{instancePath:instancePath+"/limits/sign_ins_per_address_per_minute",keyword:"type",params:{type: "integer"},parentSchema:schema39.properties.limits.properties.sign_ins_per_address_per_minute,data:data46}];
return false;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 > 100000 || isNaN(data46)){
validate17.errors = [{instancePath:instancePath+"/limits/sign_ins_per_address_per_minute",keyword:"maximum",params:{comparison: "<=", limit: 100000},parentSchema:schema39.properties.limits.properties.sign_ins_per_address_per_minute,data:data46}];
return false;
}
if(data46 < 1 || isNaN(data46)){
validate17.errors = [{instancePath:instancePath+"/limits/sign_ins_per_address_per_minute",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema39.properties.limits.properties.sign_ins_per_address_per_minute,data:data46}];
return false;
}
}
let data47 = data26.sign_ins_per_address_burst;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
validate17.errors = [{instancePath:instancePath+"/limits/sign_ins_per_address_burst",keyword:"type",params:{type: "integer"},parentSchema:schema39.properties.limits.properties.sign_ins_per_address_burst,data:data47}];
return false;
}
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 > 100000 || isNaN(data47)){
validate17.errors = [{instancePath:instancePath+"/limits/sign_ins_per_address_burst",keyword:"maximum",params:{comparison: "<=", limit: 100000},parentSchema:schema39.properties.limits.properties.sign_ins_per_address_burst,data:data47}];
return false;
}
if(data47 < 1 || isNaN(data47)){
validate17.errors = [{instancePath:instancePath+"/limits/sign_ins_per_address_burst",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema39.properties.limits.properties.sign_ins_per_address_burst,data:data47}];
return false;
}
}
let data48 = data26.wrong_passwords_per_account_per_hour;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
validate17.errors = [{instancePath:instancePath+"/limits/wrong_passwords_per_account_per_hour",keyword:"type",params:{type: "integer"},parentSchema:schema39.properties.limits.properties.wrong_passwords_per_account_per_hour,data:data48}];
return false;
}
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 > 100000 || isNaN(data48)){
validate17.errors = [{instancePath:instancePath+"/limits/wrong_passwords_per_account_per_hour",keyword:"maximum",params:{comparison: "<=", limit: 100000},parentSchema:schema39.properties.limits.properties.wrong_passwords_per_account_per_hour,data:data48}];
return false;
}
if(data48 < 1 || isNaN(data48)){
validate17.errors = [{instancePath:instancePath+"/limits/wrong_passwords_per_account_per_hour",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema39.properties.limits.properties.wrong_passwords_per_account_per_hour,data:data48}];
return false;
}
}
let data49 = data26.wrong_passwords_per_account_burst;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
validate17.errors = [{instancePath:instancePath+"/limits/wrong_passwords_per_account_burst",keyword:"type",params:{type: "integer"},parentSchema:schema39.properties.limits.properties.wrong_passwords_per_account_burst,data:data49}];
return false;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 > 1000 || isNaN(data49)){
validate17.errors = [{instancePath:instancePath+"/limits/wrong_passwords_per_account_burst",keyword:"maximum",params:{comparison: "<=", limit: 1000},parentSchema:schema39.properties.limits.properties.wrong_passwords_per_account_burst,data:data49}];
return false;
}
if(data49 < 1 || isNaN(data49)){
validate17.errors = [{instancePath:instancePath+"/limits/wrong_passwords_per_account_burst",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema39.properties.limits.properties.wrong_passwords_per_account_burst,data:data49}];
return false;
}
}
let data50 = data26.max_waiting_sign_ins;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
validate17.errors = [{instancePath:instancePath+"/limits/max_waiting_sign_ins",keyword:"type",params:{type: "integer"},parentSchema:schema39.properties.limits.properties.max_waiting_sign_ins,data:data50}];
return false;
}
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 > 1024 || isNaN(data50)){
validate17.errors = [{instancePath:instancePath+"/limits/max_waiting_sign_ins",keyword:"maximum",params:{comparison: "<=", limit: 1024},parentSchema:schema39.properties.limits.properties.max_waiting_sign_ins,data:data50}];
return false;
}
if(data50 < 1 || isNaN(data50)){
validate17.errors = [{instancePath:instancePath+"/limits/max_waiting_sign_ins",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema39.properties.limits.properties.max_waiting_sign_ins,data:data50}];
return false;
}
}
let data51 = data26.messages_per_user_per_s;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
validate17.errors = [{instancePath:instancePath+"/limits/messages_per_user_per_s",keyword:"type",params:{type: "integer"},parentSchema:schema39.properties.limits.properties.messages_per_user_per_s,data:data51}];
return false;
}
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 > 10000 || isNaN(data51)){
validate17.errors = [{instancePath:instancePath+"/limits/messages_per_user_per_s",keyword:"maximum",params:{comparison: "<=", limit: 10000},parentSchema:schema39.properties.limits.properties.messages_per_user_per_s,data:data51}];
return false;
}
if(data51 < 5 || isNaN(data51)){
validate17.errors = [{instancePath:instancePath+"/limits/messages_per_user_per_s",keyword:"minimum",params:{comparison: ">=", limit: 5},parentSchema:schema39.properties.limits.properties.messages_per_user_per_s,data:data51}];
return false;
}
}
let data52 = data26.messages_per_user_burst;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
validate17.errors = [{instancePath:instancePath+"/limits/messages_per_user_burst",keyword:"type",params:{type: "integer"},parentSchema:schema39.properties.limits.properties.messages_per_user_burst,data:data52}];
return false;
}
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 > 10000 || isNaN(data52)){
validate17.errors = [{instancePath:instancePath+"/limits/messages_per_user_burst",keyword:"maximum",params:{comparison: "<=", limit: 10000},parentSchema:schema39.properties.limits.properties.messages_per_user_burst,data:data52}];
return false;
}
if(data52 < 20 || isNaN(data52)){
validate17.errors = [{instancePath:instancePath+"/limits/messages_per_user_burst",keyword:"minimum",params:{comparison: ">=", limit: 20},parentSchema:schema39.properties.limits.properties.messages_per_user_burst,data:data52}];
return false;
}
}
let data53 = data26.packets_per_user_per_s;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
validate17.errors = [{instancePath:instancePath+"/limits/packets_per_user_per_s",keyword:"type",params:{type: "integer"},parentSchema:schema39.properties.limits.properties.packets_per_user_per_s,data:data53}];
return false;
}
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 > 2000 || isNaN(data53)){
validate17.errors = [{instancePath:instancePath+"/limits/packets_per_user_per_s",keyword:"maximum",params:{comparison: "<=", limit: 2000},parentSchema:schema39.properties.limits.properties.packets_per_user_per_s,data:data53}];
return false;
}
if(data53 < 50 || isNaN(data53)){
validate17.errors = [{instancePath:instancePath+"/limits/packets_per_user_per_s",keyword:"minimum",params:{comparison: ">=", limit: 50},parentSchema:schema39.properties.limits.properties.packets_per_user_per_s,data:data53}];
return false;
}
}
let data54 = data26.packets_per_user_burst;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
validate17.errors = [{instancePath:instancePath+"/limits/packets_per_user_burst",keyword:"type",params:{type: "integer"},parentSchema:schema39.properties.limits.properties.packets_per_user_burst,data:data54}];
return false;
}
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 > 2000 || isNaN(data54)){
validate17.errors = [{instancePath:instancePath+"/limits/packets_per_user_burst",keyword:"maximum",params:{comparison: "<=", limit: 2000},parentSchema:schema39.properties.limits.properties.packets_per_user_burst,data:data54}];
return false;
}
if(data54 < 10 || isNaN(data54)){
validate17.errors = [{instancePath:instancePath+"/limits/packets_per_user_burst",keyword:"minimum",params:{comparison: ">=", limit: 10},parentSchema:schema39.properties.limits.properties.packets_per_user_burst,data:data54}];
return false;
}
}
let data55 = data26.garbage_per_address_per_s;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
validate17.errors = [{instancePath:instancePath+"/limits/garbage_per_address_per_s",keyword:"type",params:{type: "integer"},parentSchema:schema39.properties.limits.properties.garbage_per_address_per_s,data:data55}];
return false;
}
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 > 100000 || isNaN(data55)){
validate17.errors = [{instancePath:instancePath+"/limits/garbage_per_address_per_s",keyword:"maximum",params:{comparison: "<=", limit: 100000},parentSchema:schema39.properties.limits.properties.garbage_per_address_per_s,data:data55}];
return false;
}
if(data55 < 1 || isNaN(data55)){
validate17.errors = [{instancePath:instancePath+"/limits/garbage_per_address_per_s",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema39.properties.limits.properties.garbage_per_address_per_s,data:data55}];
return false;
}
}
let data56 = data26.garbage_per_address_burst;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
validate17.errors = [{instancePath:instancePath+"/limits/garbage_per_address_burst",keyword:"type",params:{type: "integer"},parentSchema:schema39.properties.limits.properties.garbage_per_address_burst,data:data56}];
return false;
}
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 > 100000 || isNaN(data56)){
validate17.errors = [{instancePath:instancePath+"/limits/garbage_per_address_burst",keyword:"maximum",params:{comparison: "<=", limit: 100000},parentSchema:schema39.properties.limits.properties.garbage_per_address_burst,data:data56}];
return false;
}
if(data56 < 1 || isNaN(data56)){
validate17.errors = [{instancePath:instancePath+"/limits/garbage_per_address_burst",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema39.properties.limits.properties.garbage_per_address_burst,data:data56}];
return false;
}
}
let data57 = data26.max_request_bytes;
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
validate17.errors = [{instancePath:instancePath+"/limits/max_request_bytes",keyword:"type",params:{type: "integer"},parentSchema:schema39.properties.limits.properties.max_request_bytes,data:data57}];
return false;
}
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 > 16777216 || isNaN(data57)){
validate17.errors = [{instancePath:instancePath+"/limits/max_request_bytes",keyword:"maximum",params:{comparison: "<=", limit: 16777216},parentSchema:schema39.properties.limits.properties.max_request_bytes,data:data57}];
return false;
}
if(data57 < 4096 || isNaN(data57)){
validate17.errors = [{instancePath:instancePath+"/limits/max_request_bytes",keyword:"minimum",params:{comparison: ">=", limit: 4096},parentSchema:schema39.properties.limits.properties.max_request_bytes,data:data57}];
return false;
}
}
let data58 = data26.resume_window_s;
if(!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))){
validate17.errors = [{instancePath:instancePath+"/limits/resume_window_s",keyword:"type",params:{type: "integer"},parentSchema:schema39.properties.limits.properties.resume_window_s,data:data58}];
return false;
}
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 > 600 || isNaN(data58)){
validate17.errors = [{instancePath:instancePath+"/limits/resume_window_s",keyword:"maximum",params:{comparison: "<=", limit: 600},parentSchema:schema39.properties.limits.properties.resume_window_s,data:data58}];
return false;
}
if(data58 < 1 || isNaN(data58)){
validate17.errors = [{instancePath:instancePath+"/limits/resume_window_s",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema39.properties.limits.properties.resume_window_s,data:data58}];
return false;
}
}
let data59 = data.log;
if(!(data59 && typeof data59 == "object" && !Array.isArray(data59))){
validate17.errors = [{instancePath:instancePath+"/log",keyword:"type",params:{type: "object"},parentSchema:schema39.properties.log,data:data59}];
return false;
}
if(data59.level === undefined){
data59.level = "info";
}
for(const key7 in data59){
if(!(key7 === "level")){
validate17.errors = [{instancePath:instancePath+"/log",keyword:"additionalProperties",params:{additionalProperty: key7},parentSchema:schema39.properties.log,data:data59}];
return false;
}
}
let data60 = data59.level;
if(!(((((data60 === "error") || (data60 === "warn")) || (data60 === "info")) || (data60 === "debug")) || (data60 === "silent"))){
validate17.errors = [{instancePath:instancePath+"/log/level",keyword:"enum",params:{allowedValues: schema39.properties.log.properties.level.enum},parentSchema:schema39.properties.log.properties.level,data:data60}];
return false;
}
let data61 = data.metrics;
if(!(data61 && typeof data61 == "object" && !Array.isArray(data61))){
validate17.errors = [{instancePath:instancePath+"/metrics",keyword:"type",params:{type: "object"},parentSchema:schema39.properties.metrics,data:data61}];
return false;
}
if(data61.enabled === undefined){
data61.enabled = true;
}
for(const key8 in data61){
if(!((key8 === "enabled") || (key8 === "token"))){
validate17.errors = [{instancePath:instancePath+"/metrics",keyword:"additionalProperties",params:{additionalProperty: key8},parentSchema:schema39.properties.metrics,data:data61}];
return false;
}
}
let data62 = data61.enabled;
if(typeof data62 !== "boolean"){
validate17.errors = [{instancePath:instancePath+"/metrics/enabled",keyword:"type",params:{type: "boolean"},parentSchema:schema39.properties.metrics.properties.enabled,data:data62}];
return false;
}
if(data61.token !== undefined){
let data63 = data61.token;
if(!(typeof data63 === "string")){
validate17.errors = [{instancePath:instancePath+"/metrics/token",keyword:"type",params:{type: "string"},parentSchema:schema39.properties.metrics.properties.token,data:data63}];
return false;
}
if(func3(data63) > 256){
validate17.errors = [{instancePath:instancePath+"/metrics/token",keyword:"maxLength",params:{limit: 256},parentSchema:schema39.properties.metrics.properties.token,data:data63}];
return false;
}
if(func3(data63) < 16){
validate17.errors = [{instancePath:instancePath+"/metrics/token",keyword:"minLength",params:{limit: 16},parentSchema:schema39.properties.metrics.properties.token,data:data63}];
return false;
}
if(!pattern18.test(data63)){
validate17.errors = [{instancePath:instancePath+"/metrics/token",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._~+/=-]+$"},parentSchema:schema39.properties.metrics.properties.token,data:data63}];
return false;
}
}
let data64 = data.organisations;
if(!(data64 && typeof data64 == "object" && !Array.isArray(data64))){
validate17.errors = [{instancePath:instancePath+"/organisations",keyword:"type",params:{type: "object"},parentSchema:schema39.properties.organisations,data:data64}];
return false;
}
for(const key9 in data64){
if(!(key9 === "directory")){
validate17.errors = [{instancePath:instancePath+"/organisations",keyword:"additionalProperties",params:{additionalProperty: key9},parentSchema:schema39.properties.organisations,data:data64}];
return false;
}
}
if(data64.directory !== undefined){
let data65 = data64.directory;
if(!(typeof data65 === "string")){
validate17.errors = [{instancePath:instancePath+"/organisations/directory",keyword:"type",params:{type: "string"},parentSchema:schema39.properties.organisations.properties.directory,data:data65}];
return false;
}
if(func3(data65) > 1024){
validate17.errors = [{instancePath:instancePath+"/organisations/directory",keyword:"maxLength",params:{limit: 1024},parentSchema:schema39.properties.organisations.properties.directory,data:data65}];
return false;
}
if(func3(data65) < 1){
validate17.errors = [{instancePath:instancePath+"/organisations/directory",keyword:"minLength",params:{limit: 1},parentSchema:schema39.properties.organisations.properties.directory,data:data65}];
return false;
}
}
validate17.errors = null;
return true;
}

export const servers: Check = validate18;
const schema40 = {"title":"servers","type":"object","properties":{"$schema":{"type":"string","maxLength":256},"servers":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/server_entry"},"maxItems":256,"default":[]}},"additionalProperties":false};
const schema41 = {"title":"server entry","type":"object","properties":{"server_id":{"$ref":"#/$defs/local_id"},"title":{"$ref":"#/$defs/title"},"url":{"type":"string","maxLength":256,"pattern":"^wss://[^\\s/]+(/[^\\s]*)?$"},"certificate_sha256":{"type":"string","maxLength":64,"pattern":"^[0-9a-f]{64}$"},"organisation":{"$ref":"#/$defs/slug"},"username":{"$ref":"#/$defs/username"}},"required":["server_id","title","url"],"additionalProperties":false};
const schema44 = {"title":"slug","type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,63}$"};
const schema45 = {"title":"username","type":"string","pattern":"^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._-]{0,62}[\\p{L}\\p{M}\\p{N}]$"};
const pattern20 = new RegExp("^wss://[^\\s/]+(/[^\\s]*)?$", "u");
const pattern23 = new RegExp("^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._-]{0,62}[\\p{L}\\p{M}\\p{N}]$", "u");

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate19.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema41,data}];
return false;
}
let missing0;
if((((data.server_id === undefined) && (missing0 = "server_id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.url === undefined) && (missing0 = "url"))){
validate19.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema41,data}];
return false;
}
for(const key0 in data){
if(!((((((key0 === "server_id") || (key0 === "title")) || (key0 === "url")) || (key0 === "certificate_sha256")) || (key0 === "organisation")) || (key0 === "username"))){
validate19.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema41,data}];
return false;
}
}
if(data.server_id !== undefined){
let data0 = data.server_id;
if(!(typeof data0 === "string")){
validate19.errors = [{instancePath:instancePath+"/server_id",keyword:"type",params:{type: "string"},parentSchema:schema19,data:data0}];
return false;
}
if(!pattern1.test(data0)){
validate19.errors = [{instancePath:instancePath+"/server_id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},parentSchema:schema19,data:data0}];
return false;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(!(typeof data1 === "string")){
validate19.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema31,data:data1}];
return false;
}
if(func3(data1) > 80){
validate19.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema31,data:data1}];
return false;
}
if(func3(data1) < 1){
validate19.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema31,data:data1}];
return false;
}
}
if(data.url !== undefined){
let data2 = data.url;
if(!(typeof data2 === "string")){
validate19.errors = [{instancePath:instancePath+"/url",keyword:"type",params:{type: "string"},parentSchema:schema41.properties.url,data:data2}];
return false;
}
if(func3(data2) > 256){
validate19.errors = [{instancePath:instancePath+"/url",keyword:"maxLength",params:{limit: 256},parentSchema:schema41.properties.url,data:data2}];
return false;
}
if(!pattern20.test(data2)){
validate19.errors = [{instancePath:instancePath+"/url",keyword:"pattern",params:{pattern: "^wss://[^\\s/]+(/[^\\s]*)?$"},parentSchema:schema41.properties.url,data:data2}];
return false;
}
}
if(data.certificate_sha256 !== undefined){
let data3 = data.certificate_sha256;
if(!(typeof data3 === "string")){
validate19.errors = [{instancePath:instancePath+"/certificate_sha256",keyword:"type",params:{type: "string"},parentSchema:schema41.properties.certificate_sha256,data:data3}];
return false;
}
if(func3(data3) > 64){
validate19.errors = [{instancePath:instancePath+"/certificate_sha256",keyword:"maxLength",params:{limit: 64},parentSchema:schema41.properties.certificate_sha256,data:data3}];
return false;
}
if(!pattern7.test(data3)){
validate19.errors = [{instancePath:instancePath+"/certificate_sha256",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},parentSchema:schema41.properties.certificate_sha256,data:data3}];
return false;
}
}
if(data.organisation !== undefined){
let data4 = data.organisation;
if(!(typeof data4 === "string")){
validate19.errors = [{instancePath:instancePath+"/organisation",keyword:"type",params:{type: "string"},parentSchema:schema44,data:data4}];
return false;
}
if(!pattern0.test(data4)){
validate19.errors = [{instancePath:instancePath+"/organisation",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema44,data:data4}];
return false;
}
}
if(data.username !== undefined){
let data5 = data.username;
if(!(typeof data5 === "string")){
validate19.errors = [{instancePath:instancePath+"/username",keyword:"type",params:{type: "string"},parentSchema:schema45,data:data5}];
return false;
}
if(!pattern23.test(data5)){
validate19.errors = [{instancePath:instancePath+"/username",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._-]{0,62}[\\p{L}\\p{M}\\p{N}]$"},parentSchema:schema45,data:data5}];
return false;
}
}
validate19.errors = null;
return true;
}


function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate18.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema40,data}];
return false;
}
if(data.servers === undefined){
data.servers = [];
}
for(const key0 in data){
if(!((key0 === "$schema") || (key0 === "servers"))){
validate18.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema40,data}];
return false;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(!(typeof data0 === "string")){
validate18.errors = [{instancePath:instancePath+"/$schema",keyword:"type",params:{type: "string"},parentSchema:schema40.properties.$schema,data:data0}];
return false;
}
if(func3(data0) > 256){
validate18.errors = [{instancePath:instancePath+"/$schema",keyword:"maxLength",params:{limit: 256},parentSchema:schema40.properties.$schema,data:data0}];
return false;
}
}
let data1 = data.servers;
if(!(Array.isArray(data1))){
validate18.errors = [{instancePath:instancePath+"/servers",keyword:"type",params:{type: "array"},parentSchema:schema40.properties.servers,data:data1}];
return false;
}
if(data1.length > 256){
validate18.errors = [{instancePath:instancePath+"/servers",keyword:"maxItems",params:{limit: 256},parentSchema:schema40.properties.servers,data:data1}];
return false;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate19(data1[i0], {instancePath:instancePath+"/servers/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
validate18.errors = validate19.errors;
return false;
}
}
validate18.errors = null;
return true;
}
