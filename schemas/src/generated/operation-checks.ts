// Written by `npm run generate` from the schemas: change those, not this file.
// @ts-nocheck: compiled from the schemas; the tables in *-validator*.ts give these checks their types.
import { ucs2length } from "../ajv-runtime.js";
import type { Check } from "../validator.js";
export const operation: Check = validate10;
const schema11 = {"title":"operation","type":"object","properties":{"$schema":{"type":"string","minLength":0,"maxLength":256},"id":{"$ref":"../common.schema.json#/$defs/channel_id"},"title":{"$ref":"../common.schema.json#/$defs/title"},"titles":{"$ref":"../common.schema.json#/$defs/titles"},"description":{"type":"string","minLength":1,"maxLength":2000},"version":{"type":"string","pattern":"^[0-9A-Za-z][0-9A-Za-z.+-]{0,31}$"},"roles":{"type":"array","items":{"title":"role","type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/role_id"},"title":{"$ref":"../common.schema.json#/$defs/title"},"titles":{"$ref":"../common.schema.json#/$defs/titles"},"description":{"type":"string","minLength":1,"maxLength":2000}},"required":["id","title"],"additionalProperties":false},"minItems":1,"maxItems":64},"groups":{"type":"array","items":{"title":"role group","type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/role_id"},"title":{"$ref":"../common.schema.json#/$defs/title"},"titles":{"$ref":"../common.schema.json#/$defs/titles"},"roles":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/role_id"},"minItems":1,"maxItems":64}},"required":["id","title","roles"],"additionalProperties":false},"maxItems":64},"effects":{"type":"array","items":{"title":"named effect","type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/slug"},"title":{"$ref":"../common.schema.json#/$defs/title"},"titles":{"$ref":"../common.schema.json#/$defs/titles"},"effect":{"$ref":"../common.schema.json#/$defs/radio_effect"}},"required":["id","effect"],"additionalProperties":false},"maxItems":64},"nets":{"type":"array","items":{"title":"net","type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/channel_id"},"title":{"$ref":"../common.schema.json#/$defs/title"},"titles":{"$ref":"../common.schema.json#/$defs/titles"},"label":{"$ref":"../common.schema.json#/$defs/label"},"labels":{"$ref":"../common.schema.json#/$defs/labels"},"description":{"type":"string","minLength":1,"maxLength":2000},"kind":{"enum":["radio","group"]},"parent":{"$ref":"../common.schema.json#/$defs/channel_id"},"number":{"$ref":"../common.schema.json#/$defs/channel_number"},"colour":{"$ref":"../common.schema.json#/$defs/colour"},"icon":{"$ref":"../common.schema.json#/$defs/icon"},"listen":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/role_id"},"maxItems":64},"join":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/role_id"},"maxItems":64},"speak":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/role_id"},"maxItems":64},"whisper":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/role_id"},"maxItems":64},"password_name":{"$ref":"../common.schema.json#/$defs/slug"},"priority":{"type":"integer","minimum":0,"maximum":10},"effect_id":{"$ref":"../common.schema.json#/$defs/slug"},"effect":{"$ref":"../common.schema.json#/$defs/radio_effect"},"codec":{"type":"object","properties":{"bitrate_bps":{"type":"integer","minimum":24000,"maximum":64000,"x-unit":"bit/s"},"frame_ms":{"type":"integer","minimum":10,"maximum":20,"x-unit":"ms"}},"required":[],"additionalProperties":false},"half_duplex":{"type":"boolean"},"talk_ms_max":{"type":"number","minimum":1000,"maximum":3600000,"x-unit":"ms"},"talkers_max":{"type":"integer","minimum":1,"maximum":64},"members_max":{"type":"integer","minimum":1,"maximum":4096}},"required":["id","title"],"additionalProperties":false},"minItems":1,"maxItems":512},"relays":{"type":"array","items":{"title":"relay","type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/slug"},"from":{"$ref":"../common.schema.json#/$defs/channel_id"},"to":{"$ref":"../common.schema.json#/$defs/channel_id"},"both":{"type":"boolean"},"gain_db":{"$ref":"../common.schema.json#/$defs/gain_db"}},"required":["id","from","to"],"additionalProperties":false},"maxItems":128},"simulcasts":{"type":"array","items":{"title":"net simulcast","type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/slug"},"title":{"$ref":"../common.schema.json#/$defs/title"},"titles":{"$ref":"../common.schema.json#/$defs/titles"},"nets":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/channel_id"},"minItems":2,"maxItems":16}},"required":["id","title","nets"],"additionalProperties":false},"maxItems":128},"whispers":{"type":"array","items":{"title":"whisper rule","type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/slug"},"net":{"$ref":"../common.schema.json#/$defs/channel_id"},"from":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/role_id"},"minItems":1,"maxItems":64},"to":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/role_id"},"minItems":1,"maxItems":64}},"required":["id","net","from","to"],"additionalProperties":false},"maxItems":128},"stacks":{"type":"array","items":{"title":"radio stack","type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/slug"},"title":{"$ref":"../common.schema.json#/$defs/title"},"titles":{"$ref":"../common.schema.json#/$defs/titles"},"roles":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/role_id"},"minItems":1,"maxItems":64},"seats":{"type":"array","items":{"type":"string","minLength":1,"maxLength":80},"minItems":1,"maxItems":64},"radios":{"type":"array","items":{"title":"stack radio","type":"object","properties":{"slot":{"type":"integer","minimum":1,"maximum":32},"net":{"$ref":"../common.schema.json#/$defs/channel_id"},"monitor":{"type":"boolean"},"gain_db":{"$ref":"../common.schema.json#/$defs/gain_db"},"pan":{"$ref":"../common.schema.json#/$defs/pan"},"muted":{"type":"boolean"},"positional":{"type":"boolean"},"keys":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/key_name"},"minItems":1,"maxItems":4},"mode":{"enum":["hold","toggle","latch","double"]}},"required":["slot","net"],"additionalProperties":false},"maxItems":32},"simulcasts":{"type":"array","items":{"title":"stack simulcast","type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/slug"},"keys":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/key_name"},"minItems":1,"maxItems":4},"mode":{"enum":["hold","toggle","latch","double"]}},"required":["id"],"additionalProperties":false},"maxItems":16}},"required":["id","title","roles","radios"],"additionalProperties":false},"maxItems":256},"phases":{"type":"array","items":{"title":"phase","type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/slug"},"title":{"$ref":"../common.schema.json#/$defs/title"},"titles":{"$ref":"../common.schema.json#/$defs/titles"},"stacks":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/slug"},"maxItems":256}},"required":["id","title","stacks"],"additionalProperties":false},"maxItems":32}},"required":["id","title","roles","nets"],"additionalProperties":false};
const schema13 = {"title":"channel id","type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,63}$"};
const schema14 = {"title":"title","type":"string","minLength":1,"maxLength":80};
const schema17 = {"title":"role id","type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,63}$"};
const schema22 = {"title":"slug","type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,63}$"};
const schema29 = {"title":"label","type":"string","minLength":1,"maxLength":12};
const schema33 = {"title":"channel number","type":"string","minLength":1,"maxLength":16};
const schema34 = {"title":"colour","type":"string","pattern":"^#[0-9a-f]{6}$"};
const schema35 = {"title":"icon","type":"string","pattern":"^[a-z][a-z0-9-]{0,31}$"};
const schema45 = {"title":"gain","type":"number","minimum":-60,"maximum":12,"x-unit":"dB"};
const schema58 = {"title":"pan","type":"number","minimum":-1,"maximum":1,"x-unit":"1"};
const schema59 = {"title":"key name","type":"string","maxLength":32,"pattern":"^[A-Z][A-Za-z0-9]{0,31}$"};
const func2 = Object.prototype.hasOwnProperty;
const func3 = ucs2length;
const pattern0 = new RegExp("^[a-z0-9][a-z0-9._-]{0,63}$", "u");
const pattern1 = new RegExp("^[0-9A-Za-z][0-9A-Za-z.+-]{0,31}$", "u");
const pattern8 = new RegExp("^#[0-9a-f]{6}$", "u");
const pattern9 = new RegExp("^[a-z][a-z0-9-]{0,31}$", "u");
const pattern28 = new RegExp("^[A-Z][A-Za-z0-9]{0,31}$", "u");
const schema15 = {"title":"titles","type":"object","additionalProperties":{"$ref":"#/$defs/title"},"maxProperties":32};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate12.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema15,data}];
return false;
}
if(Object.keys(data).length > 32){
validate12.errors = [{instancePath,keyword:"maxProperties",params:{limit: 32},parentSchema:schema15,data}];
return false;
}
for(const key0 in data){
let data0 = data[key0];
if(!(typeof data0 === "string")){
validate12.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},parentSchema:schema14,data:data0}];
return false;
}
if(func3(data0) > 80){
validate12.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 80},parentSchema:schema14,data:data0}];
return false;
}
if(func3(data0) < 1){
validate12.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minLength",params:{limit: 1},parentSchema:schema14,data:data0}];
return false;
}
}
validate12.errors = null;
return true;
}

const schema24 = {"title":"radio effect","type":"object","properties":{"low_hz":{"type":"number","minimum":20,"maximum":2000,"x-unit":"Hz"},"high_hz":{"type":"number","minimum":1000,"maximum":20000,"x-unit":"Hz"},"drive_db":{"type":"number","minimum":0,"maximum":30,"x-unit":"dB"},"noise_db":{"type":"number","minimum":-90,"maximum":-20,"x-unit":"dB"},"tail_ms":{"type":"number","minimum":0,"maximum":500,"x-unit":"ms"},"tail_db":{"type":"number","minimum":-90,"maximum":-6,"x-unit":"dB"},"key_down_tone":{"$ref":"#/$defs/radio_tone"},"key_up_tone":{"$ref":"#/$defs/radio_tone"}},"required":[]};
const schema25 = {"title":"radio tone","type":"object","properties":{"frequency_hz":{"type":"number","minimum":100,"maximum":4000,"x-unit":"Hz"},"duration_ms":{"type":"number","minimum":10,"maximum":500,"x-unit":"ms"},"gain_db":{"type":"number","minimum":-60,"maximum":0,"x-unit":"dB"}},"required":["frequency_hz","duration_ms","gain_db"]};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate17.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema24,data}];
return false;
}
if(data.low_hz !== undefined){
let data0 = data.low_hz;
if(!((typeof data0 == "number") && (isFinite(data0)))){
validate17.errors = [{instancePath:instancePath+"/low_hz",keyword:"type",params:{type: "number"},parentSchema:schema24.properties.low_hz,data:data0}];
return false;
}
if(data0 > 2000 || isNaN(data0)){
validate17.errors = [{instancePath:instancePath+"/low_hz",keyword:"maximum",params:{comparison: "<=", limit: 2000},parentSchema:schema24.properties.low_hz,data:data0}];
return false;
}
if(data0 < 20 || isNaN(data0)){
validate17.errors = [{instancePath:instancePath+"/low_hz",keyword:"minimum",params:{comparison: ">=", limit: 20},parentSchema:schema24.properties.low_hz,data:data0}];
return false;
}
}
if(data.high_hz !== undefined){
let data1 = data.high_hz;
if(!((typeof data1 == "number") && (isFinite(data1)))){
validate17.errors = [{instancePath:instancePath+"/high_hz",keyword:"type",params:{type: "number"},parentSchema:schema24.properties.high_hz,data:data1}];
return false;
}
if(data1 > 20000 || isNaN(data1)){
validate17.errors = [{instancePath:instancePath+"/high_hz",keyword:"maximum",params:{comparison: "<=", limit: 20000},parentSchema:schema24.properties.high_hz,data:data1}];
return false;
}
if(data1 < 1000 || isNaN(data1)){
validate17.errors = [{instancePath:instancePath+"/high_hz",keyword:"minimum",params:{comparison: ">=", limit: 1000},parentSchema:schema24.properties.high_hz,data:data1}];
return false;
}
}
if(data.drive_db !== undefined){
let data2 = data.drive_db;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate17.errors = [{instancePath:instancePath+"/drive_db",keyword:"type",params:{type: "number"},parentSchema:schema24.properties.drive_db,data:data2}];
return false;
}
if(data2 > 30 || isNaN(data2)){
validate17.errors = [{instancePath:instancePath+"/drive_db",keyword:"maximum",params:{comparison: "<=", limit: 30},parentSchema:schema24.properties.drive_db,data:data2}];
return false;
}
if(data2 < 0 || isNaN(data2)){
validate17.errors = [{instancePath:instancePath+"/drive_db",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema24.properties.drive_db,data:data2}];
return false;
}
}
if(data.noise_db !== undefined){
let data3 = data.noise_db;
if(!((typeof data3 == "number") && (isFinite(data3)))){
validate17.errors = [{instancePath:instancePath+"/noise_db",keyword:"type",params:{type: "number"},parentSchema:schema24.properties.noise_db,data:data3}];
return false;
}
if(data3 > -20 || isNaN(data3)){
validate17.errors = [{instancePath:instancePath+"/noise_db",keyword:"maximum",params:{comparison: "<=", limit: -20},parentSchema:schema24.properties.noise_db,data:data3}];
return false;
}
if(data3 < -90 || isNaN(data3)){
validate17.errors = [{instancePath:instancePath+"/noise_db",keyword:"minimum",params:{comparison: ">=", limit: -90},parentSchema:schema24.properties.noise_db,data:data3}];
return false;
}
}
if(data.tail_ms !== undefined){
let data4 = data.tail_ms;
if(!((typeof data4 == "number") && (isFinite(data4)))){
validate17.errors = [{instancePath:instancePath+"/tail_ms",keyword:"type",params:{type: "number"},parentSchema:schema24.properties.tail_ms,data:data4}];
return false;
}
if(data4 > 500 || isNaN(data4)){
validate17.errors = [{instancePath:instancePath+"/tail_ms",keyword:"maximum",params:{comparison: "<=", limit: 500},parentSchema:schema24.properties.tail_ms,data:data4}];
return false;
}
if(data4 < 0 || isNaN(data4)){
validate17.errors = [{instancePath:instancePath+"/tail_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema24.properties.tail_ms,data:data4}];
return false;
}
}
if(data.tail_db !== undefined){
let data5 = data.tail_db;
if(!((typeof data5 == "number") && (isFinite(data5)))){
validate17.errors = [{instancePath:instancePath+"/tail_db",keyword:"type",params:{type: "number"},parentSchema:schema24.properties.tail_db,data:data5}];
return false;
}
if(data5 > -6 || isNaN(data5)){
validate17.errors = [{instancePath:instancePath+"/tail_db",keyword:"maximum",params:{comparison: "<=", limit: -6},parentSchema:schema24.properties.tail_db,data:data5}];
return false;
}
if(data5 < -90 || isNaN(data5)){
validate17.errors = [{instancePath:instancePath+"/tail_db",keyword:"minimum",params:{comparison: ">=", limit: -90},parentSchema:schema24.properties.tail_db,data:data5}];
return false;
}
}
if(data.key_down_tone !== undefined){
let data6 = data.key_down_tone;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
validate17.errors = [{instancePath:instancePath+"/key_down_tone",keyword:"type",params:{type: "object"},parentSchema:schema25,data:data6}];
return false;
}
let missing0;
if((((data6.frequency_hz === undefined) && (missing0 = "frequency_hz")) || ((data6.duration_ms === undefined) && (missing0 = "duration_ms"))) || ((data6.gain_db === undefined) && (missing0 = "gain_db"))){
validate17.errors = [{instancePath:instancePath+"/key_down_tone",keyword:"required",params:{missingProperty: missing0},parentSchema:schema25,data:data6}];
return false;
}
if(data6.frequency_hz !== undefined){
let data7 = data6.frequency_hz;
if(!((typeof data7 == "number") && (isFinite(data7)))){
validate17.errors = [{instancePath:instancePath+"/key_down_tone/frequency_hz",keyword:"type",params:{type: "number"},parentSchema:schema25.properties.frequency_hz,data:data7}];
return false;
}
if(data7 > 4000 || isNaN(data7)){
validate17.errors = [{instancePath:instancePath+"/key_down_tone/frequency_hz",keyword:"maximum",params:{comparison: "<=", limit: 4000},parentSchema:schema25.properties.frequency_hz,data:data7}];
return false;
}
if(data7 < 100 || isNaN(data7)){
validate17.errors = [{instancePath:instancePath+"/key_down_tone/frequency_hz",keyword:"minimum",params:{comparison: ">=", limit: 100},parentSchema:schema25.properties.frequency_hz,data:data7}];
return false;
}
}
if(data6.duration_ms !== undefined){
let data8 = data6.duration_ms;
if(!((typeof data8 == "number") && (isFinite(data8)))){
validate17.errors = [{instancePath:instancePath+"/key_down_tone/duration_ms",keyword:"type",params:{type: "number"},parentSchema:schema25.properties.duration_ms,data:data8}];
return false;
}
if(data8 > 500 || isNaN(data8)){
validate17.errors = [{instancePath:instancePath+"/key_down_tone/duration_ms",keyword:"maximum",params:{comparison: "<=", limit: 500},parentSchema:schema25.properties.duration_ms,data:data8}];
return false;
}
if(data8 < 10 || isNaN(data8)){
validate17.errors = [{instancePath:instancePath+"/key_down_tone/duration_ms",keyword:"minimum",params:{comparison: ">=", limit: 10},parentSchema:schema25.properties.duration_ms,data:data8}];
return false;
}
}
if(data6.gain_db !== undefined){
let data9 = data6.gain_db;
if(!((typeof data9 == "number") && (isFinite(data9)))){
validate17.errors = [{instancePath:instancePath+"/key_down_tone/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema25.properties.gain_db,data:data9}];
return false;
}
if(data9 > 0 || isNaN(data9)){
validate17.errors = [{instancePath:instancePath+"/key_down_tone/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 0},parentSchema:schema25.properties.gain_db,data:data9}];
return false;
}
if(data9 < -60 || isNaN(data9)){
validate17.errors = [{instancePath:instancePath+"/key_down_tone/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema25.properties.gain_db,data:data9}];
return false;
}
}
}
if(data.key_up_tone !== undefined){
let data10 = data.key_up_tone;
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
validate17.errors = [{instancePath:instancePath+"/key_up_tone",keyword:"type",params:{type: "object"},parentSchema:schema25,data:data10}];
return false;
}
let missing1;
if((((data10.frequency_hz === undefined) && (missing1 = "frequency_hz")) || ((data10.duration_ms === undefined) && (missing1 = "duration_ms"))) || ((data10.gain_db === undefined) && (missing1 = "gain_db"))){
validate17.errors = [{instancePath:instancePath+"/key_up_tone",keyword:"required",params:{missingProperty: missing1},parentSchema:schema25,data:data10}];
return false;
}
if(data10.frequency_hz !== undefined){
let data11 = data10.frequency_hz;
if(!((typeof data11 == "number") && (isFinite(data11)))){
validate17.errors = [{instancePath:instancePath+"/key_up_tone/frequency_hz",keyword:"type",params:{type: "number"},parentSchema:schema25.properties.frequency_hz,data:data11}];
return false;
}
if(data11 > 4000 || isNaN(data11)){
validate17.errors = [{instancePath:instancePath+"/key_up_tone/frequency_hz",keyword:"maximum",params:{comparison: "<=", limit: 4000},parentSchema:schema25.properties.frequency_hz,data:data11}];
return false;
}
if(data11 < 100 || isNaN(data11)){
validate17.errors = [{instancePath:instancePath+"/key_up_tone/frequency_hz",keyword:"minimum",params:{comparison: ">=", limit: 100},parentSchema:schema25.properties.frequency_hz,data:data11}];
return false;
}
}
if(data10.duration_ms !== undefined){
let data12 = data10.duration_ms;
if(!((typeof data12 == "number") && (isFinite(data12)))){
validate17.errors = [{instancePath:instancePath+"/key_up_tone/duration_ms",keyword:"type",params:{type: "number"},parentSchema:schema25.properties.duration_ms,data:data12}];
return false;
}
if(data12 > 500 || isNaN(data12)){
validate17.errors = [{instancePath:instancePath+"/key_up_tone/duration_ms",keyword:"maximum",params:{comparison: "<=", limit: 500},parentSchema:schema25.properties.duration_ms,data:data12}];
return false;
}
if(data12 < 10 || isNaN(data12)){
validate17.errors = [{instancePath:instancePath+"/key_up_tone/duration_ms",keyword:"minimum",params:{comparison: ">=", limit: 10},parentSchema:schema25.properties.duration_ms,data:data12}];
return false;
}
}
if(data10.gain_db !== undefined){
let data13 = data10.gain_db;
if(!((typeof data13 == "number") && (isFinite(data13)))){
validate17.errors = [{instancePath:instancePath+"/key_up_tone/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema25.properties.gain_db,data:data13}];
return false;
}
if(data13 > 0 || isNaN(data13)){
validate17.errors = [{instancePath:instancePath+"/key_up_tone/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 0},parentSchema:schema25.properties.gain_db,data:data13}];
return false;
}
if(data13 < -60 || isNaN(data13)){
validate17.errors = [{instancePath:instancePath+"/key_up_tone/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema25.properties.gain_db,data:data13}];
return false;
}
}
}
validate17.errors = null;
return true;
}

const schema30 = {"title":"labels","type":"object","additionalProperties":{"$ref":"#/$defs/label"},"maxProperties":32};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate20.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema30,data}];
return false;
}
if(Object.keys(data).length > 32){
validate20.errors = [{instancePath,keyword:"maxProperties",params:{limit: 32},parentSchema:schema30,data}];
return false;
}
for(const key0 in data){
let data0 = data[key0];
if(!(typeof data0 === "string")){
validate20.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},parentSchema:schema29,data:data0}];
return false;
}
if(func3(data0) > 12){
validate20.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 12},parentSchema:schema29,data:data0}];
return false;
}
if(func3(data0) < 1){
validate20.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minLength",params:{limit: 1},parentSchema:schema29,data:data0}];
return false;
}
}
validate20.errors = null;
return true;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate10.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema11,data}];
return false;
}
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.roles === undefined) && (missing0 = "roles"))) || ((data.nets === undefined) && (missing0 = "nets"))){
validate10.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema11,data}];
return false;
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
if(func3(data0) < 0){
validate10.errors = [{instancePath:instancePath+"/$schema",keyword:"minLength",params:{limit: 0},parentSchema:schema11.properties.$schema,data:data0}];
return false;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(!(typeof data1 === "string")){
validate10.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data1}];
return false;
}
if(!pattern0.test(data1)){
validate10.errors = [{instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema13,data:data1}];
return false;
}
}
if(data.title !== undefined){
let data2 = data.title;
if(!(typeof data2 === "string")){
validate10.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema14,data:data2}];
return false;
}
if(func3(data2) > 80){
validate10.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema14,data:data2}];
return false;
}
if(func3(data2) < 1){
validate10.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema14,data:data2}];
return false;
}
}
if(data.titles !== undefined){
if(!(validate12(data.titles, {instancePath:instancePath+"/titles",parentData:data,parentDataProperty:"titles",rootData}))){
validate10.errors = validate12.errors;
return false;
}
}
if(data.description !== undefined){
let data4 = data.description;
if(!(typeof data4 === "string")){
validate10.errors = [{instancePath:instancePath+"/description",keyword:"type",params:{type: "string"},parentSchema:schema11.properties.description,data:data4}];
return false;
}
if(func3(data4) > 2000){
validate10.errors = [{instancePath:instancePath+"/description",keyword:"maxLength",params:{limit: 2000},parentSchema:schema11.properties.description,data:data4}];
return false;
}
if(func3(data4) < 1){
validate10.errors = [{instancePath:instancePath+"/description",keyword:"minLength",params:{limit: 1},parentSchema:schema11.properties.description,data:data4}];
return false;
}
}
if(data.version !== undefined){
let data5 = data.version;
if(!(typeof data5 === "string")){
validate10.errors = [{instancePath:instancePath+"/version",keyword:"type",params:{type: "string"},parentSchema:schema11.properties.version,data:data5}];
return false;
}
if(!pattern1.test(data5)){
validate10.errors = [{instancePath:instancePath+"/version",keyword:"pattern",params:{pattern: "^[0-9A-Za-z][0-9A-Za-z.+-]{0,31}$"},parentSchema:schema11.properties.version,data:data5}];
return false;
}
}
if(data.roles !== undefined){
let data6 = data.roles;
if(!(Array.isArray(data6))){
validate10.errors = [{instancePath:instancePath+"/roles",keyword:"type",params:{type: "array"},parentSchema:schema11.properties.roles,data:data6}];
return false;
}
if(data6.length > 64){
validate10.errors = [{instancePath:instancePath+"/roles",keyword:"maxItems",params:{limit: 64},parentSchema:schema11.properties.roles,data:data6}];
return false;
}
if(data6.length < 1){
validate10.errors = [{instancePath:instancePath+"/roles",keyword:"minItems",params:{limit: 1},parentSchema:schema11.properties.roles,data:data6}];
return false;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
validate10.errors = [{instancePath:instancePath+"/roles/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema11.properties.roles.items,data:data7}];
return false;
}
let missing1;
if(((data7.id === undefined) && (missing1 = "id")) || ((data7.title === undefined) && (missing1 = "title"))){
validate10.errors = [{instancePath:instancePath+"/roles/" + i0,keyword:"required",params:{missingProperty: missing1},parentSchema:schema11.properties.roles.items,data:data7}];
return false;
}
for(const key1 in data7){
if(!((((key1 === "id") || (key1 === "title")) || (key1 === "titles")) || (key1 === "description"))){
validate10.errors = [{instancePath:instancePath+"/roles/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema11.properties.roles.items,data:data7}];
return false;
}
}
if(data7.id !== undefined){
let data8 = data7.id;
if(!(typeof data8 === "string")){
validate10.errors = [{instancePath:instancePath+"/roles/" + i0+"/id",keyword:"type",params:{type: "string"},parentSchema:schema17,data:data8}];
return false;
}
if(!pattern0.test(data8)){
validate10.errors = [{instancePath:instancePath+"/roles/" + i0+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema17,data:data8}];
return false;
}
}
if(data7.title !== undefined){
let data9 = data7.title;
if(!(typeof data9 === "string")){
validate10.errors = [{instancePath:instancePath+"/roles/" + i0+"/title",keyword:"type",params:{type: "string"},parentSchema:schema14,data:data9}];
return false;
}
if(func3(data9) > 80){
validate10.errors = [{instancePath:instancePath+"/roles/" + i0+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema14,data:data9}];
return false;
}
if(func3(data9) < 1){
validate10.errors = [{instancePath:instancePath+"/roles/" + i0+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema14,data:data9}];
return false;
}
}
if(data7.titles !== undefined){
if(!(validate12(data7.titles, {instancePath:instancePath+"/roles/" + i0+"/titles",parentData:data7,parentDataProperty:"titles",rootData}))){
validate10.errors = validate12.errors;
return false;
}
}
if(data7.description !== undefined){
let data11 = data7.description;
if(!(typeof data11 === "string")){
validate10.errors = [{instancePath:instancePath+"/roles/" + i0+"/description",keyword:"type",params:{type: "string"},parentSchema:schema11.properties.roles.items.properties.description,data:data11}];
return false;
}
if(func3(data11) > 2000){
validate10.errors = [{instancePath:instancePath+"/roles/" + i0+"/description",keyword:"maxLength",params:{limit: 2000},parentSchema:schema11.properties.roles.items.properties.description,data:data11}];
return false;
}
if(func3(data11) < 1){
validate10.errors = [{instancePath:instancePath+"/roles/" + i0+"/description",keyword:"minLength",params:{limit: 1},parentSchema:schema11.properties.roles.items.properties.description,data:data11}];
return false;
}
}
}
}
if(data.groups !== undefined){
let data12 = data.groups;
if(!(Array.isArray(data12))){
validate10.errors = [{instancePath:instancePath+"/groups",keyword:"type",params:{type: "array"},parentSchema:schema11.properties.groups,data:data12}];
return false;
}
if(data12.length > 64){
validate10.errors = [{instancePath:instancePath+"/groups",keyword:"maxItems",params:{limit: 64},parentSchema:schema11.properties.groups,data:data12}];
return false;
}
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(!(data13 && typeof data13 == "object" && !Array.isArray(data13))){
validate10.errors = [{instancePath:instancePath+"/groups/" + i1,keyword:"type",params:{type: "object"},parentSchema:schema11.properties.groups.items,data:data13}];
return false;
}
let missing2;
if((((data13.id === undefined) && (missing2 = "id")) || ((data13.title === undefined) && (missing2 = "title"))) || ((data13.roles === undefined) && (missing2 = "roles"))){
validate10.errors = [{instancePath:instancePath+"/groups/" + i1,keyword:"required",params:{missingProperty: missing2},parentSchema:schema11.properties.groups.items,data:data13}];
return false;
}
for(const key2 in data13){
if(!((((key2 === "id") || (key2 === "title")) || (key2 === "titles")) || (key2 === "roles"))){
validate10.errors = [{instancePath:instancePath+"/groups/" + i1,keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema11.properties.groups.items,data:data13}];
return false;
}
}
if(data13.id !== undefined){
let data14 = data13.id;
if(!(typeof data14 === "string")){
validate10.errors = [{instancePath:instancePath+"/groups/" + i1+"/id",keyword:"type",params:{type: "string"},parentSchema:schema17,data:data14}];
return false;
}
if(!pattern0.test(data14)){
validate10.errors = [{instancePath:instancePath+"/groups/" + i1+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema17,data:data14}];
return false;
}
}
if(data13.title !== undefined){
let data15 = data13.title;
if(!(typeof data15 === "string")){
validate10.errors = [{instancePath:instancePath+"/groups/" + i1+"/title",keyword:"type",params:{type: "string"},parentSchema:schema14,data:data15}];
return false;
}
if(func3(data15) > 80){
validate10.errors = [{instancePath:instancePath+"/groups/" + i1+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema14,data:data15}];
return false;
}
if(func3(data15) < 1){
validate10.errors = [{instancePath:instancePath+"/groups/" + i1+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema14,data:data15}];
return false;
}
}
if(data13.titles !== undefined){
if(!(validate12(data13.titles, {instancePath:instancePath+"/groups/" + i1+"/titles",parentData:data13,parentDataProperty:"titles",rootData}))){
validate10.errors = validate12.errors;
return false;
}
}
if(data13.roles !== undefined){
let data17 = data13.roles;
if(!(Array.isArray(data17))){
validate10.errors = [{instancePath:instancePath+"/groups/" + i1+"/roles",keyword:"type",params:{type: "array"},parentSchema:schema11.properties.groups.items.properties.roles,data:data17}];
return false;
}
if(data17.length > 64){
validate10.errors = [{instancePath:instancePath+"/groups/" + i1+"/roles",keyword:"maxItems",params:{limit: 64},parentSchema:schema11.properties.groups.items.properties.roles,data:data17}];
return false;
}
if(data17.length < 1){
validate10.errors = [{instancePath:instancePath+"/groups/" + i1+"/roles",keyword:"minItems",params:{limit: 1},parentSchema:schema11.properties.groups.items.properties.roles,data:data17}];
return false;
}
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
let data18 = data17[i2];
if(!(typeof data18 === "string")){
validate10.errors = [{instancePath:instancePath+"/groups/" + i1+"/roles/" + i2,keyword:"type",params:{type: "string"},parentSchema:schema17,data:data18}];
return false;
}
if(!pattern0.test(data18)){
validate10.errors = [{instancePath:instancePath+"/groups/" + i1+"/roles/" + i2,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema17,data:data18}];
return false;
}
}
}
}
}
if(data.effects !== undefined){
let data19 = data.effects;
if(!(Array.isArray(data19))){
validate10.errors = [{instancePath:instancePath+"/effects",keyword:"type",params:{type: "array"},parentSchema:schema11.properties.effects,data:data19}];
return false;
}
if(data19.length > 64){
validate10.errors = [{instancePath:instancePath+"/effects",keyword:"maxItems",params:{limit: 64},parentSchema:schema11.properties.effects,data:data19}];
return false;
}
const len3 = data19.length;
for(let i3=0; i3<len3; i3++){
let data20 = data19[i3];
if(!(data20 && typeof data20 == "object" && !Array.isArray(data20))){
validate10.errors = [{instancePath:instancePath+"/effects/" + i3,keyword:"type",params:{type: "object"},parentSchema:schema11.properties.effects.items,data:data20}];
return false;
}
let missing3;
if(((data20.id === undefined) && (missing3 = "id")) || ((data20.effect === undefined) && (missing3 = "effect"))){
validate10.errors = [{instancePath:instancePath+"/effects/" + i3,keyword:"required",params:{missingProperty: missing3},parentSchema:schema11.properties.effects.items,data:data20}];
return false;
}
for(const key3 in data20){
if(!((((key3 === "id") || (key3 === "title")) || (key3 === "titles")) || (key3 === "effect"))){
validate10.errors = [{instancePath:instancePath+"/effects/" + i3,keyword:"additionalProperties",params:{additionalProperty: key3},parentSchema:schema11.properties.effects.items,data:data20}];
return false;
}
}
if(data20.id !== undefined){
let data21 = data20.id;
if(!(typeof data21 === "string")){
validate10.errors = [{instancePath:instancePath+"/effects/" + i3+"/id",keyword:"type",params:{type: "string"},parentSchema:schema22,data:data21}];
return false;
}
if(!pattern0.test(data21)){
validate10.errors = [{instancePath:instancePath+"/effects/" + i3+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema22,data:data21}];
return false;
}
}
if(data20.title !== undefined){
let data22 = data20.title;
if(!(typeof data22 === "string")){
validate10.errors = [{instancePath:instancePath+"/effects/" + i3+"/title",keyword:"type",params:{type: "string"},parentSchema:schema14,data:data22}];
return false;
}
if(func3(data22) > 80){
validate10.errors = [{instancePath:instancePath+"/effects/" + i3+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema14,data:data22}];
return false;
}
if(func3(data22) < 1){
validate10.errors = [{instancePath:instancePath+"/effects/" + i3+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema14,data:data22}];
return false;
}
}
if(data20.titles !== undefined){
if(!(validate12(data20.titles, {instancePath:instancePath+"/effects/" + i3+"/titles",parentData:data20,parentDataProperty:"titles",rootData}))){
validate10.errors = validate12.errors;
return false;
}
}
if(data20.effect !== undefined){
if(!(validate17(data20.effect, {instancePath:instancePath+"/effects/" + i3+"/effect",parentData:data20,parentDataProperty:"effect",rootData}))){
validate10.errors = validate17.errors;
return false;
}
}
}
}
if(data.nets !== undefined){
let data25 = data.nets;
if(!(Array.isArray(data25))){
validate10.errors = [{instancePath:instancePath+"/nets",keyword:"type",params:{type: "array"},parentSchema:schema11.properties.nets,data:data25}];
return false;
}
if(data25.length > 512){
validate10.errors = [{instancePath:instancePath+"/nets",keyword:"maxItems",params:{limit: 512},parentSchema:schema11.properties.nets,data:data25}];
return false;
}
if(data25.length < 1){
validate10.errors = [{instancePath:instancePath+"/nets",keyword:"minItems",params:{limit: 1},parentSchema:schema11.properties.nets,data:data25}];
return false;
}
const len4 = data25.length;
for(let i4=0; i4<len4; i4++){
let data26 = data25[i4];
if(!(data26 && typeof data26 == "object" && !Array.isArray(data26))){
validate10.errors = [{instancePath:instancePath+"/nets/" + i4,keyword:"type",params:{type: "object"},parentSchema:schema11.properties.nets.items,data:data26}];
return false;
}
let missing4;
if(((data26.id === undefined) && (missing4 = "id")) || ((data26.title === undefined) && (missing4 = "title"))){
validate10.errors = [{instancePath:instancePath+"/nets/" + i4,keyword:"required",params:{missingProperty: missing4},parentSchema:schema11.properties.nets.items,data:data26}];
return false;
}
for(const key4 in data26){
if(!(func2.call(schema11.properties.nets.items.properties, key4))){
validate10.errors = [{instancePath:instancePath+"/nets/" + i4,keyword:"additionalProperties",params:{additionalProperty: key4},parentSchema:schema11.properties.nets.items,data:data26}];
return false;
}
}
if(data26.id !== undefined){
let data27 = data26.id;
if(!(typeof data27 === "string")){
validate10.errors = [{instancePath:instancePath+"/nets/" + i4+"/id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data27}];
return false;
}
if(!pattern0.test(data27)){
validate10.errors = [{instancePath:instancePath+"/nets/" + i4+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema13,data:data27}];
return false;
}
}
if(data26.title !== undefined){
let data28 = data26.title;
if(!(typeof data28 === "string")){
validate10.errors = [{instancePath:instancePath+"/nets/" + i4+"/title",keyword:"type",params:{type: "string"},parentSchema:schema14,data:data28}];
return false;
}
if(func3(data28) > 80){
validate10.errors = [{instancePath:instancePath+"/nets/" + i4+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema14,data:data28}];
return false;
}
if(func3(data28) < 1){
validate10.errors = [{instancePath:instancePath+"/nets/" + i4+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema14,data:data28}];
return false;
}
}
if(data26.titles !== undefined){
if(!(validate12(data26.titles, {instancePath:instancePath+"/nets/" + i4+"/titles",parentData:data26,parentDataProperty:"titles",rootData}))){
validate10.errors = validate12.errors;
return false;
}
}
if(data26.label !== undefined){
let data30 = data26.label;
if(!(typeof data30 === "string")){
validate10.errors = [{instancePath:instancePath+"/nets/" + i4+"/label",keyword:"type",params:{type: "string"},parentSchema:schema29,data:data30}];
return false;
}
if(func3(data30) > 12){
validate10.errors = [{instancePath:instancePath+"/nets/" + i4+"/label",keyword:"maxLength",params:{limit: 12},parentSchema:schema29,data:data30}];
return false;
}
if(func3(data30) < 1){
validate10.errors = [{instancePath:instancePath+"/nets/" + i4+"/label",keyword:"minLength",params:{limit: 1},parentSchema:schema29,data:data30}];
return false;
}
}
if(data26.labels !== undefined){
if(!(validate20(data26.labels, {instancePath:instancePath+"/nets/" + i4+"/labels",parentData:data26,parentDataProperty:"labels",rootData}))){
validate10.errors = validate20.errors;
return false;
}
}
if(data26.description !== undefined){
let data32 = data26.description;
if(!(typeof data32 === "string")){
validate10.errors = [{instancePath:instancePath+"/nets/" + i4+"/description",keyword:"type",params:{type: "string"},parentSchema:schema11.properties.nets.items.properties.description,data:data32}];
return false;
}
if(func3(data32) > 2000){
validate10.errors = [{instancePath:instancePath+"/nets/" + i4+"/description",keyword:"maxLength",params:{limit: 2000},parentSchema:schema11.properties.nets.items.properties.description,data:data32}];
return false;
}
if(func3(data32) < 1){
validate10.errors = [{instancePath:instancePath+"/nets/" + i4+"/description",keyword:"minLength",params:{limit: 1},parentSchema:schema11.properties.nets.items.properties.description,data:data32}];
return false;
}
}
if(data26.kind !== undefined){
let data33 = data26.kind;
if(!((data33 === "radio") || (data33 === "group"))){
validate10.errors = [{instancePath:instancePath+"/nets/" + i4+"/kind",keyword:"enum",params:{allowedValues: schema11.properties.nets.items.properties.kind.enum},parentSchema:schema11.properties.nets.items.properties.kind,data:data33}];
return false;
}
}
if(data26.parent !== undefined){
let data34 = data26.parent;
if(!(typeof data34 === "string")){
validate10.errors = [{instancePath:instancePath+"/nets/" + i4+"/parent",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data34}];
return false;
}
if(!pattern0.test(data34)){
validate10.errors = [{instancePath:instancePath+"/nets/" + i4+"/parent",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema13,data:data34}];
return false;
}
}
if(data26.number !== undefined){
let data35 = data26.number;
if(!(typeof data35 === "string")){
validate10.errors = [{instancePath:instancePath+"/nets/" + i4+"/number",keyword:"type",params:{type: "string"},parentSchema:schema33,data:data35}];
return false;
}
if(func3(data35) > 16){
validate10.errors = [{instancePath:instancePath+"/nets/" + i4+"/number",keyword:"maxLength",params:{limit: 16},parentSchema:schema33,data:data35}];
return false;
}
if(func3(data35) < 1){
validate10.errors = [{instancePath:instancePath+"/nets/" + i4+"/number",keyword:"minLength",params:{limit: 1},parentSchema:schema33,data:data35}];
return false;
}
}
if(data26.colour !== undefined){
let data36 = data26.colour;
if(!(typeof data36 === "string")){
validate10.errors = [{instancePath:instancePath+"/nets/" + i4+"/colour",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data36}];
return false;
}
if(!pattern8.test(data36)){
validate10.errors = [{instancePath:instancePath+"/nets/" + i4+"/colour",keyword:"pattern",params:{pattern: "^#[0-9a-f]{6}$"},parentSchema:schema34,data:data36}];
return false;
}
}
if(data26.icon !== undefined){
let data37 = data26.icon;
if(!(typeof data37 === "string")){
validate10.errors = [{instancePath:instancePath+"/nets/" + i4+"/icon",keyword:"type",params:{type: "string"},parentSchema:schema35,data:data37}];
return false;
}
if(!pattern9.test(data37)){
validate10.errors = [{instancePath:instancePath+"/nets/" + i4+"/icon",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,31}$"},parentSchema:schema35,data:data37}];
return false;
}
}
if(data26.listen !== undefined){
let data38 = data26.listen;
if(!(Array.isArray(data38))){
validate10.errors = [{instancePath:instancePath+"/nets/" + i4+"/listen",keyword:"type",params:{type: "array"},parentSchema:schema11.properties.nets.items.properties.listen,data:data38}];
return false;
}
if(data38.length > 64){
validate10.errors = [{instancePath:instancePath+"/nets/" + i4+"/listen",keyword:"maxItems",params:{limit: 64},parentSchema:schema11.properties.nets.items.properties.listen,data:data38}];
return false;
}
const len5 = data38.length;
for(let i5=0; i5<len5; i5++){
let data39 = data38[i5];
if(!(typeof data39 === "string")){
validate10.errors = [{instancePath:instancePath+"/nets/" + i4+"/listen/" + i5,keyword:"type",params:{type: "string"},parentSchema:schema17,data:data39}];
return false;
}
if(!pattern0.test(data39)){
validate10.errors = [{instancePath:instancePath+"/nets/" + i4+"/listen/" + i5,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema17,data:data39}];
return false;
}
}
}
if(data26.join !== undefined){
let data40 = data26.join;
if(!(Array.isArray(data40))){
validate10.errors = [{instancePath:instancePath+"/nets/" + i4+"/join",keyword:"type",params:{type: "array"},parentSchema:schema11.properties.nets.items.properties.join,data:data40}];
return false;
}
if(data40.length > 64){
validate10.errors = [{instancePath:instancePath+"/nets/" + i4+"/join",keyword:"maxItems",params:{limit: 64},parentSchema:schema11.properties.nets.items.properties.join,data:data40}];
return false;
}
const len6 = data40.length;
for(let i6=0; i6<len6; i6++){
let data41 = data40[i6];
if(!(typeof data41 === "string")){
validate10.errors = [{instancePath:instancePath+"/nets/" + i4+"/join/" + i6,keyword:"type",params:{type: "string"},parentSchema:schema17,data:data41}];
return false;
}
if(!pattern0.test(data41)){
validate10.errors = [{instancePath:instancePath+"/nets/" + i4+"/join/" + i6,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema17,data:data41}];
return false;
}
}
}
if(data26.speak !== undefined){
let data42 = data26.speak;
if(!(Array.isArray(data42))){
validate10.errors = [{instancePath:instancePath+"/nets/" + i4+"/speak",keyword:"type",params:{type: "array"},parentSchema:schema11.properties.nets.items.properties.speak,data:data42}];
return false;
}
if(data42.length > 64){
validate10.errors = [{instancePath:instancePath+"/nets/" + i4+"/speak",keyword:"maxItems",params:{limit: 64},parentSchema:schema11.properties.nets.items.properties.speak,data:data42}];
return false;
}
const len7 = data42.length;
for(let i7=0; i7<len7; i7++){
let data43 = data42[i7];
if(!(typeof data43 === "string")){
validate10.errors = [{instancePath:instancePath+"/nets/" + i4+"/speak/" + i7,keyword:"type",params:{type: "string"},parentSchema:schema17,data:data43}];
return false;
}
if(!pattern0.test(data43)){
validate10.errors = [{instancePath:instancePath+"/nets/" + i4+"/speak/" + i7,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema17,data:data43}];
return false;
}
}
}
if(data26.whisper !== undefined){
let data44 = data26.whisper;
if(!(Array.isArray(data44))){
validate10.errors = [{instancePath:instancePath+"/nets/" + i4+"/whisper",keyword:"type",params:{type: "array"},parentSchema:schema11.properties.nets.items.properties.whisper,data:data44}];
return false;
}
if(data44.length > 64){
validate10.errors = [{instancePath:instancePath+"/nets/" + i4+"/whisper",keyword:"maxItems",params:{limit: 64},parentSchema:schema11.properties.nets.items.properties.whisper,data:data44}];
return false;
}
const len8 = data44.length;
for(let i8=0; i8<len8; i8++){
let data45 = data44[i8];
if(!(typeof data45 === "string")){
validate10.errors = [{instancePath:instancePath+"/nets/" + i4+"/whisper/" + i8,keyword:"type",params:{type: "string"},parentSchema:schema17,data:data45}];
return false;
}
if(!pattern0.test(data45)){
validate10.errors = [{instancePath:instancePath+"/nets/" + i4+"/whisper/" + i8,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema17,data:data45}];
return false;
}
}
}
if(data26.password_name !== undefined){
let data46 = data26.password_name;
if(!(typeof data46 === "string")){
validate10.errors = [{instancePath:instancePath+"/nets/" + i4+"/password_name",keyword:"type",params:{type: "string"},parentSchema:schema22,data:data46}];
return false;
}
if(!pattern0.test(data46)){
validate10.errors = [{instancePath:instancePath+"/nets/" + i4+"/password_name",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema22,data:data46}];
return false;
}
}
if(data26.priority !== undefined){
let data47 = data26.priority;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
validate10.errors = [{instancePath:instancePath+"/nets/" + i4+"/priority",keyword:"type",params:{type: "integer"},parentSchema:schema11.properties.nets.items.properties.priority,data:data47}];
return false;
}
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 > 10 || isNaN(data47)){
validate10.errors = [{instancePath:instancePath+"/nets/" + i4+"/priority",keyword:"maximum",params:{comparison: "<=", limit: 10},parentSchema:schema11.properties.nets.items.properties.priority,data:data47}];
return false;
}
if(data47 < 0 || isNaN(data47)){
validate10.errors = [{instancePath:instancePath+"/nets/" + i4+"/priority",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema11.properties.nets.items.properties.priority,data:data47}];
return false;
}
}
}
if(data26.effect_id !== undefined){
let data48 = data26.effect_id;
if(!(typeof data48 === "string")){
validate10.errors = [{instancePath:instancePath+"/nets/" + i4+"/effect_id",keyword:"type",params:{type: "string"},parentSchema:schema22,data:data48}];
return false;
}
if(!pattern0.test(data48)){
validate10.errors = [{instancePath:instancePath+"/nets/" + i4+"/effect_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema22,data:data48}];
return false;
}
}
if(data26.effect !== undefined){
if(!(validate17(data26.effect, {instancePath:instancePath+"/nets/" + i4+"/effect",parentData:data26,parentDataProperty:"effect",rootData}))){
validate10.errors = validate17.errors;
return false;
}
}
if(data26.codec !== undefined){
let data50 = data26.codec;
if(!(data50 && typeof data50 == "object" && !Array.isArray(data50))){
validate10.errors = [{instancePath:instancePath+"/nets/" + i4+"/codec",keyword:"type",params:{type: "object"},parentSchema:schema11.properties.nets.items.properties.codec,data:data50}];
return false;
}
for(const key5 in data50){
if(!((key5 === "bitrate_bps") || (key5 === "frame_ms"))){
validate10.errors = [{instancePath:instancePath+"/nets/" + i4+"/codec",keyword:"additionalProperties",params:{additionalProperty: key5},parentSchema:schema11.properties.nets.items.properties.codec,data:data50}];
return false;
}
}
if(data50.bitrate_bps !== undefined){
let data51 = data50.bitrate_bps;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
validate10.errors = [{instancePath:instancePath+"/nets/" + i4+"/codec/bitrate_bps",keyword:"type",params:{type: "integer"},parentSchema:schema11.properties.nets.items.properties.codec.properties.bitrate_bps,data:data51}];
return false;
}
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 > 64000 || isNaN(data51)){
validate10.errors = [{instancePath:instancePath+"/nets/" + i4+"/codec/bitrate_bps",keyword:"maximum",params:{comparison: "<=", limit: 64000},parentSchema:schema11.properties.nets.items.properties.codec.properties.bitrate_bps,data:data51}];
return false;
}
if(data51 < 24000 || isNaN(data51)){
validate10.errors = [{instancePath:instancePath+"/nets/" + i4+"/codec/bitrate_bps",keyword:"minimum",params:{comparison: ">=", limit: 24000},parentSchema:schema11.properties.nets.items.properties.codec.properties.bitrate_bps,data:data51}];
return false;
}
}
}
if(data50.frame_ms !== undefined){
let data52 = data50.frame_ms;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
validate10.errors = [{instancePath:instancePath+"/nets/" + i4+"/codec/frame_ms",keyword:"type",params:{type: "integer"},parentSchema:schema11.properties.nets.items.properties.codec.properties.frame_ms,data:data52}];
return false;
}
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 > 20 || isNaN(data52)){
validate10.errors = [{instancePath:instancePath+"/nets/" + i4+"/codec/frame_ms",keyword:"maximum",params:{comparison: "<=", limit: 20},parentSchema:schema11.properties.nets.items.properties.codec.properties.frame_ms,data:data52}];
return false;
}
if(data52 < 10 || isNaN(data52)){
validate10.errors = [{instancePath:instancePath+"/nets/" + i4+"/codec/frame_ms",keyword:"minimum",params:{comparison: ">=", limit: 10},parentSchema:schema11.properties.nets.items.properties.codec.properties.frame_ms,data:data52}];
return false;
}
}
}
}
if(data26.half_duplex !== undefined){
let data53 = data26.half_duplex;
if(typeof data53 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/nets/" + i4+"/half_duplex",keyword:"type",params:{type: "boolean"},parentSchema:schema11.properties.nets.items.properties.half_duplex,data:data53}];
return false;
}
}
if(data26.talk_ms_max !== undefined){
let data54 = data26.talk_ms_max;
if(!((typeof data54 == "number") && (isFinite(data54)))){
validate10.errors = [{instancePath:instancePath+"/nets/" + i4+"/talk_ms_max",keyword:"type",params:{type: "number"},parentSchema:schema11.properties.nets.items.properties.talk_ms_max,data:data54}];
return false;
}
if(data54 > 3600000 || isNaN(data54)){
validate10.errors = [{instancePath:instancePath+"/nets/" + i4+"/talk_ms_max",keyword:"maximum",params:{comparison: "<=", limit: 3600000},parentSchema:schema11.properties.nets.items.properties.talk_ms_max,data:data54}];
return false;
}
if(data54 < 1000 || isNaN(data54)){
validate10.errors = [{instancePath:instancePath+"/nets/" + i4+"/talk_ms_max",keyword:"minimum",params:{comparison: ">=", limit: 1000},parentSchema:schema11.properties.nets.items.properties.talk_ms_max,data:data54}];
return false;
}
}
if(data26.talkers_max !== undefined){
let data55 = data26.talkers_max;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
validate10.errors = [{instancePath:instancePath+"/nets/" + i4+"/talkers_max",keyword:"type",params:{type: "integer"},parentSchema:schema11.properties.nets.items.properties.talkers_max,data:data55}];
return false;
}
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 > 64 || isNaN(data55)){
validate10.errors = [{instancePath:instancePath+"/nets/" + i4+"/talkers_max",keyword:"maximum",params:{comparison: "<=", limit: 64},parentSchema:schema11.properties.nets.items.properties.talkers_max,data:data55}];
return false;
}
if(data55 < 1 || isNaN(data55)){
validate10.errors = [{instancePath:instancePath+"/nets/" + i4+"/talkers_max",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema11.properties.nets.items.properties.talkers_max,data:data55}];
return false;
}
}
}
if(data26.members_max !== undefined){
let data56 = data26.members_max;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
validate10.errors = [{instancePath:instancePath+"/nets/" + i4+"/members_max",keyword:"type",params:{type: "integer"},parentSchema:schema11.properties.nets.items.properties.members_max,data:data56}];
return false;
}
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 > 4096 || isNaN(data56)){
validate10.errors = [{instancePath:instancePath+"/nets/" + i4+"/members_max",keyword:"maximum",params:{comparison: "<=", limit: 4096},parentSchema:schema11.properties.nets.items.properties.members_max,data:data56}];
return false;
}
if(data56 < 1 || isNaN(data56)){
validate10.errors = [{instancePath:instancePath+"/nets/" + i4+"/members_max",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema11.properties.nets.items.properties.members_max,data:data56}];
return false;
}
}
}
}
}
if(data.relays !== undefined){
let data57 = data.relays;
if(!(Array.isArray(data57))){
validate10.errors = [{instancePath:instancePath+"/relays",keyword:"type",params:{type: "array"},parentSchema:schema11.properties.relays,data:data57}];
return false;
}
if(data57.length > 128){
validate10.errors = [{instancePath:instancePath+"/relays",keyword:"maxItems",params:{limit: 128},parentSchema:schema11.properties.relays,data:data57}];
return false;
}
const len9 = data57.length;
for(let i9=0; i9<len9; i9++){
let data58 = data57[i9];
if(!(data58 && typeof data58 == "object" && !Array.isArray(data58))){
validate10.errors = [{instancePath:instancePath+"/relays/" + i9,keyword:"type",params:{type: "object"},parentSchema:schema11.properties.relays.items,data:data58}];
return false;
}
let missing5;
if((((data58.id === undefined) && (missing5 = "id")) || ((data58.from === undefined) && (missing5 = "from"))) || ((data58.to === undefined) && (missing5 = "to"))){
validate10.errors = [{instancePath:instancePath+"/relays/" + i9,keyword:"required",params:{missingProperty: missing5},parentSchema:schema11.properties.relays.items,data:data58}];
return false;
}
for(const key6 in data58){
if(!(((((key6 === "id") || (key6 === "from")) || (key6 === "to")) || (key6 === "both")) || (key6 === "gain_db"))){
validate10.errors = [{instancePath:instancePath+"/relays/" + i9,keyword:"additionalProperties",params:{additionalProperty: key6},parentSchema:schema11.properties.relays.items,data:data58}];
return false;
}
}
if(data58.id !== undefined){
let data59 = data58.id;
if(!(typeof data59 === "string")){
validate10.errors = [{instancePath:instancePath+"/relays/" + i9+"/id",keyword:"type",params:{type: "string"},parentSchema:schema22,data:data59}];
return false;
}
if(!pattern0.test(data59)){
validate10.errors = [{instancePath:instancePath+"/relays/" + i9+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema22,data:data59}];
return false;
}
}
if(data58.from !== undefined){
let data60 = data58.from;
if(!(typeof data60 === "string")){
validate10.errors = [{instancePath:instancePath+"/relays/" + i9+"/from",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data60}];
return false;
}
if(!pattern0.test(data60)){
validate10.errors = [{instancePath:instancePath+"/relays/" + i9+"/from",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema13,data:data60}];
return false;
}
}
if(data58.to !== undefined){
let data61 = data58.to;
if(!(typeof data61 === "string")){
validate10.errors = [{instancePath:instancePath+"/relays/" + i9+"/to",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data61}];
return false;
}
if(!pattern0.test(data61)){
validate10.errors = [{instancePath:instancePath+"/relays/" + i9+"/to",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema13,data:data61}];
return false;
}
}
if(data58.both !== undefined){
let data62 = data58.both;
if(typeof data62 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/relays/" + i9+"/both",keyword:"type",params:{type: "boolean"},parentSchema:schema11.properties.relays.items.properties.both,data:data62}];
return false;
}
}
if(data58.gain_db !== undefined){
let data63 = data58.gain_db;
if(!((typeof data63 == "number") && (isFinite(data63)))){
validate10.errors = [{instancePath:instancePath+"/relays/" + i9+"/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema45,data:data63}];
return false;
}
if(data63 > 12 || isNaN(data63)){
validate10.errors = [{instancePath:instancePath+"/relays/" + i9+"/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 12},parentSchema:schema45,data:data63}];
return false;
}
if(data63 < -60 || isNaN(data63)){
validate10.errors = [{instancePath:instancePath+"/relays/" + i9+"/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema45,data:data63}];
return false;
}
}
}
}
if(data.simulcasts !== undefined){
let data64 = data.simulcasts;
if(!(Array.isArray(data64))){
validate10.errors = [{instancePath:instancePath+"/simulcasts",keyword:"type",params:{type: "array"},parentSchema:schema11.properties.simulcasts,data:data64}];
return false;
}
if(data64.length > 128){
validate10.errors = [{instancePath:instancePath+"/simulcasts",keyword:"maxItems",params:{limit: 128},parentSchema:schema11.properties.simulcasts,data:data64}];
return false;
}
const len10 = data64.length;
for(let i10=0; i10<len10; i10++){
let data65 = data64[i10];
if(!(data65 && typeof data65 == "object" && !Array.isArray(data65))){
validate10.errors = [{instancePath:instancePath+"/simulcasts/" + i10,keyword:"type",params:{type: "object"},parentSchema:schema11.properties.simulcasts.items,data:data65}];
return false;
}
let missing6;
if((((data65.id === undefined) && (missing6 = "id")) || ((data65.title === undefined) && (missing6 = "title"))) || ((data65.nets === undefined) && (missing6 = "nets"))){
validate10.errors = [{instancePath:instancePath+"/simulcasts/" + i10,keyword:"required",params:{missingProperty: missing6},parentSchema:schema11.properties.simulcasts.items,data:data65}];
return false;
}
for(const key7 in data65){
if(!((((key7 === "id") || (key7 === "title")) || (key7 === "titles")) || (key7 === "nets"))){
validate10.errors = [{instancePath:instancePath+"/simulcasts/" + i10,keyword:"additionalProperties",params:{additionalProperty: key7},parentSchema:schema11.properties.simulcasts.items,data:data65}];
return false;
}
}
if(data65.id !== undefined){
let data66 = data65.id;
if(!(typeof data66 === "string")){
validate10.errors = [{instancePath:instancePath+"/simulcasts/" + i10+"/id",keyword:"type",params:{type: "string"},parentSchema:schema22,data:data66}];
return false;
}
if(!pattern0.test(data66)){
validate10.errors = [{instancePath:instancePath+"/simulcasts/" + i10+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema22,data:data66}];
return false;
}
}
if(data65.title !== undefined){
let data67 = data65.title;
if(!(typeof data67 === "string")){
validate10.errors = [{instancePath:instancePath+"/simulcasts/" + i10+"/title",keyword:"type",params:{type: "string"},parentSchema:schema14,data:data67}];
return false;
}
if(func3(data67) > 80){
validate10.errors = [{instancePath:instancePath+"/simulcasts/" + i10+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema14,data:data67}];
return false;
}
if(func3(data67) < 1){
validate10.errors = [{instancePath:instancePath+"/simulcasts/" + i10+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema14,data:data67}];
return false;
}
}
if(data65.titles !== undefined){
if(!(validate12(data65.titles, {instancePath:instancePath+"/simulcasts/" + i10+"/titles",parentData:data65,parentDataProperty:"titles",rootData}))){
validate10.errors = validate12.errors;
return false;
}
}
if(data65.nets !== undefined){
let data69 = data65.nets;
if(!(Array.isArray(data69))){
validate10.errors = [{instancePath:instancePath+"/simulcasts/" + i10+"/nets",keyword:"type",params:{type: "array"},parentSchema:schema11.properties.simulcasts.items.properties.nets,data:data69}];
return false;
}
if(data69.length > 16){
validate10.errors = [{instancePath:instancePath+"/simulcasts/" + i10+"/nets",keyword:"maxItems",params:{limit: 16},parentSchema:schema11.properties.simulcasts.items.properties.nets,data:data69}];
return false;
}
if(data69.length < 2){
validate10.errors = [{instancePath:instancePath+"/simulcasts/" + i10+"/nets",keyword:"minItems",params:{limit: 2},parentSchema:schema11.properties.simulcasts.items.properties.nets,data:data69}];
return false;
}
const len11 = data69.length;
for(let i11=0; i11<len11; i11++){
let data70 = data69[i11];
if(!(typeof data70 === "string")){
validate10.errors = [{instancePath:instancePath+"/simulcasts/" + i10+"/nets/" + i11,keyword:"type",params:{type: "string"},parentSchema:schema13,data:data70}];
return false;
}
if(!pattern0.test(data70)){
validate10.errors = [{instancePath:instancePath+"/simulcasts/" + i10+"/nets/" + i11,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema13,data:data70}];
return false;
}
}
}
}
}
if(data.whispers !== undefined){
let data71 = data.whispers;
if(!(Array.isArray(data71))){
validate10.errors = [{instancePath:instancePath+"/whispers",keyword:"type",params:{type: "array"},parentSchema:schema11.properties.whispers,data:data71}];
return false;
}
if(data71.length > 128){
validate10.errors = [{instancePath:instancePath+"/whispers",keyword:"maxItems",params:{limit: 128},parentSchema:schema11.properties.whispers,data:data71}];
return false;
}
const len12 = data71.length;
for(let i12=0; i12<len12; i12++){
let data72 = data71[i12];
if(!(data72 && typeof data72 == "object" && !Array.isArray(data72))){
validate10.errors = [{instancePath:instancePath+"/whispers/" + i12,keyword:"type",params:{type: "object"},parentSchema:schema11.properties.whispers.items,data:data72}];
return false;
}
let missing7;
if(((((data72.id === undefined) && (missing7 = "id")) || ((data72.net === undefined) && (missing7 = "net"))) || ((data72.from === undefined) && (missing7 = "from"))) || ((data72.to === undefined) && (missing7 = "to"))){
validate10.errors = [{instancePath:instancePath+"/whispers/" + i12,keyword:"required",params:{missingProperty: missing7},parentSchema:schema11.properties.whispers.items,data:data72}];
return false;
}
for(const key8 in data72){
if(!((((key8 === "id") || (key8 === "net")) || (key8 === "from")) || (key8 === "to"))){
validate10.errors = [{instancePath:instancePath+"/whispers/" + i12,keyword:"additionalProperties",params:{additionalProperty: key8},parentSchema:schema11.properties.whispers.items,data:data72}];
return false;
}
}
if(data72.id !== undefined){
let data73 = data72.id;
if(!(typeof data73 === "string")){
validate10.errors = [{instancePath:instancePath+"/whispers/" + i12+"/id",keyword:"type",params:{type: "string"},parentSchema:schema22,data:data73}];
return false;
}
if(!pattern0.test(data73)){
validate10.errors = [{instancePath:instancePath+"/whispers/" + i12+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema22,data:data73}];
return false;
}
}
if(data72.net !== undefined){
let data74 = data72.net;
if(!(typeof data74 === "string")){
validate10.errors = [{instancePath:instancePath+"/whispers/" + i12+"/net",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data74}];
return false;
}
if(!pattern0.test(data74)){
validate10.errors = [{instancePath:instancePath+"/whispers/" + i12+"/net",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema13,data:data74}];
return false;
}
}
if(data72.from !== undefined){
let data75 = data72.from;
if(!(Array.isArray(data75))){
validate10.errors = [{instancePath:instancePath+"/whispers/" + i12+"/from",keyword:"type",params:{type: "array"},parentSchema:schema11.properties.whispers.items.properties.from,data:data75}];
return false;
}
if(data75.length > 64){
validate10.errors = [{instancePath:instancePath+"/whispers/" + i12+"/from",keyword:"maxItems",params:{limit: 64},parentSchema:schema11.properties.whispers.items.properties.from,data:data75}];
return false;
}
if(data75.length < 1){
validate10.errors = [{instancePath:instancePath+"/whispers/" + i12+"/from",keyword:"minItems",params:{limit: 1},parentSchema:schema11.properties.whispers.items.properties.from,data:data75}];
return false;
}
const len13 = data75.length;
for(let i13=0; i13<len13; i13++){
let data76 = data75[i13];
if(!(typeof data76 === "string")){
validate10.errors = [{instancePath:instancePath+"/whispers/" + i12+"/from/" + i13,keyword:"type",params:{type: "string"},parentSchema:schema17,data:data76}];
return false;
}
if(!pattern0.test(data76)){
validate10.errors = [{instancePath:instancePath+"/whispers/" + i12+"/from/" + i13,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema17,data:data76}];
return false;
}
}
}
if(data72.to !== undefined){
let data77 = data72.to;
if(!(Array.isArray(data77))){
validate10.errors = [{instancePath:instancePath+"/whispers/" + i12+"/to",keyword:"type",params:{type: "array"},parentSchema:schema11.properties.whispers.items.properties.to,data:data77}];
return false;
}
if(data77.length > 64){
validate10.errors = [{instancePath:instancePath+"/whispers/" + i12+"/to",keyword:"maxItems",params:{limit: 64},parentSchema:schema11.properties.whispers.items.properties.to,data:data77}];
return false;
}
if(data77.length < 1){
validate10.errors = [{instancePath:instancePath+"/whispers/" + i12+"/to",keyword:"minItems",params:{limit: 1},parentSchema:schema11.properties.whispers.items.properties.to,data:data77}];
return false;
}
const len14 = data77.length;
for(let i14=0; i14<len14; i14++){
let data78 = data77[i14];
if(!(typeof data78 === "string")){
validate10.errors = [{instancePath:instancePath+"/whispers/" + i12+"/to/" + i14,keyword:"type",params:{type: "string"},parentSchema:schema17,data:data78}];
return false;
}
if(!pattern0.test(data78)){
validate10.errors = [{instancePath:instancePath+"/whispers/" + i12+"/to/" + i14,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema17,data:data78}];
return false;
}
}
}
}
}
if(data.stacks !== undefined){
let data79 = data.stacks;
if(!(Array.isArray(data79))){
validate10.errors = [{instancePath:instancePath+"/stacks",keyword:"type",params:{type: "array"},parentSchema:schema11.properties.stacks,data:data79}];
return false;
}
if(data79.length > 256){
validate10.errors = [{instancePath:instancePath+"/stacks",keyword:"maxItems",params:{limit: 256},parentSchema:schema11.properties.stacks,data:data79}];
return false;
}
const len15 = data79.length;
for(let i15=0; i15<len15; i15++){
let data80 = data79[i15];
if(!(data80 && typeof data80 == "object" && !Array.isArray(data80))){
validate10.errors = [{instancePath:instancePath+"/stacks/" + i15,keyword:"type",params:{type: "object"},parentSchema:schema11.properties.stacks.items,data:data80}];
return false;
}
let missing8;
if(((((data80.id === undefined) && (missing8 = "id")) || ((data80.title === undefined) && (missing8 = "title"))) || ((data80.roles === undefined) && (missing8 = "roles"))) || ((data80.radios === undefined) && (missing8 = "radios"))){
validate10.errors = [{instancePath:instancePath+"/stacks/" + i15,keyword:"required",params:{missingProperty: missing8},parentSchema:schema11.properties.stacks.items,data:data80}];
return false;
}
for(const key9 in data80){
if(!(((((((key9 === "id") || (key9 === "title")) || (key9 === "titles")) || (key9 === "roles")) || (key9 === "seats")) || (key9 === "radios")) || (key9 === "simulcasts"))){
validate10.errors = [{instancePath:instancePath+"/stacks/" + i15,keyword:"additionalProperties",params:{additionalProperty: key9},parentSchema:schema11.properties.stacks.items,data:data80}];
return false;
}
}
if(data80.id !== undefined){
let data81 = data80.id;
if(!(typeof data81 === "string")){
validate10.errors = [{instancePath:instancePath+"/stacks/" + i15+"/id",keyword:"type",params:{type: "string"},parentSchema:schema22,data:data81}];
return false;
}
if(!pattern0.test(data81)){
validate10.errors = [{instancePath:instancePath+"/stacks/" + i15+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema22,data:data81}];
return false;
}
}
if(data80.title !== undefined){
let data82 = data80.title;
if(!(typeof data82 === "string")){
validate10.errors = [{instancePath:instancePath+"/stacks/" + i15+"/title",keyword:"type",params:{type: "string"},parentSchema:schema14,data:data82}];
return false;
}
if(func3(data82) > 80){
validate10.errors = [{instancePath:instancePath+"/stacks/" + i15+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema14,data:data82}];
return false;
}
if(func3(data82) < 1){
validate10.errors = [{instancePath:instancePath+"/stacks/" + i15+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema14,data:data82}];
return false;
}
}
if(data80.titles !== undefined){
if(!(validate12(data80.titles, {instancePath:instancePath+"/stacks/" + i15+"/titles",parentData:data80,parentDataProperty:"titles",rootData}))){
validate10.errors = validate12.errors;
return false;
}
}
if(data80.roles !== undefined){
let data84 = data80.roles;
if(!(Array.isArray(data84))){
validate10.errors = [{instancePath:instancePath+"/stacks/" + i15+"/roles",keyword:"type",params:{type: "array"},parentSchema:schema11.properties.stacks.items.properties.roles,data:data84}];
return false;
}
if(data84.length > 64){
validate10.errors = [{instancePath:instancePath+"/stacks/" + i15+"/roles",keyword:"maxItems",params:{limit: 64},parentSchema:schema11.properties.stacks.items.properties.roles,data:data84}];
return false;
}
if(data84.length < 1){
validate10.errors = [{instancePath:instancePath+"/stacks/" + i15+"/roles",keyword:"minItems",params:{limit: 1},parentSchema:schema11.properties.stacks.items.properties.roles,data:data84}];
return false;
}
const len16 = data84.length;
for(let i16=0; i16<len16; i16++){
let data85 = data84[i16];
if(!(typeof data85 === "string")){
validate10.errors = [{instancePath:instancePath+"/stacks/" + i15+"/roles/" + i16,keyword:"type",params:{type: "string"},parentSchema:schema17,data:data85}];
return false;
}
if(!pattern0.test(data85)){
validate10.errors = [{instancePath:instancePath+"/stacks/" + i15+"/roles/" + i16,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema17,data:data85}];
return false;
}
}
}
if(data80.seats !== undefined){
let data86 = data80.seats;
if(!(Array.isArray(data86))){
validate10.errors = [{instancePath:instancePath+"/stacks/" + i15+"/seats",keyword:"type",params:{type: "array"},parentSchema:schema11.properties.stacks.items.properties.seats,data:data86}];
return false;
}
if(data86.length > 64){
validate10.errors = [{instancePath:instancePath+"/stacks/" + i15+"/seats",keyword:"maxItems",params:{limit: 64},parentSchema:schema11.properties.stacks.items.properties.seats,data:data86}];
return false;
}
if(data86.length < 1){
validate10.errors = [{instancePath:instancePath+"/stacks/" + i15+"/seats",keyword:"minItems",params:{limit: 1},parentSchema:schema11.properties.stacks.items.properties.seats,data:data86}];
return false;
}
const len17 = data86.length;
for(let i17=0; i17<len17; i17++){
let data87 = data86[i17];
if(!(typeof data87 === "string")){
validate10.errors = [{instancePath:instancePath+"/stacks/" + i15+"/seats/" + i17,keyword:"type",params:{type: "string"},parentSchema:schema11.properties.stacks.items.properties.seats.items,data:data87}];
return false;
}
if(func3(data87) > 80){
validate10.errors = [{instancePath:instancePath+"/stacks/" + i15+"/seats/" + i17,keyword:"maxLength",params:{limit: 80},parentSchema:schema11.properties.stacks.items.properties.seats.items,data:data87}];
return false;
}
if(func3(data87) < 1){
validate10.errors = [{instancePath:instancePath+"/stacks/" + i15+"/seats/" + i17,keyword:"minLength",params:{limit: 1},parentSchema:schema11.properties.stacks.items.properties.seats.items,data:data87}];
return false;
}
}
}
if(data80.radios !== undefined){
let data88 = data80.radios;
if(!(Array.isArray(data88))){
validate10.errors = [{instancePath:instancePath+"/stacks/" + i15+"/radios",keyword:"type",params:{type: "array"},parentSchema:schema11.properties.stacks.items.properties.radios,data:data88}];
return false;
}
if(data88.length > 32){
validate10.errors = [{instancePath:instancePath+"/stacks/" + i15+"/radios",keyword:"maxItems",params:{limit: 32},parentSchema:schema11.properties.stacks.items.properties.radios,data:data88}];
return false;
}
const len18 = data88.length;
for(let i18=0; i18<len18; i18++){
let data89 = data88[i18];
if(!(data89 && typeof data89 == "object" && !Array.isArray(data89))){
validate10.errors = [{instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18,keyword:"type",params:{type: "object"},parentSchema:schema11.properties.stacks.items.properties.radios.items,data:data89}];
return false;
}
let missing9;
if(((data89.slot === undefined) && (missing9 = "slot")) || ((data89.net === undefined) && (missing9 = "net"))){
validate10.errors = [{instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18,keyword:"required",params:{missingProperty: missing9},parentSchema:schema11.properties.stacks.items.properties.radios.items,data:data89}];
return false;
}
for(const key10 in data89){
if(!(func2.call(schema11.properties.stacks.items.properties.radios.items.properties, key10))){
validate10.errors = [{instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18,keyword:"additionalProperties",params:{additionalProperty: key10},parentSchema:schema11.properties.stacks.items.properties.radios.items,data:data89}];
return false;
}
}
if(data89.slot !== undefined){
let data90 = data89.slot;
if(!(((typeof data90 == "number") && (!(data90 % 1) && !isNaN(data90))) && (isFinite(data90)))){
validate10.errors = [{instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18+"/slot",keyword:"type",params:{type: "integer"},parentSchema:schema11.properties.stacks.items.properties.radios.items.properties.slot,data:data90}];
return false;
}
if((typeof data90 == "number") && (isFinite(data90))){
if(data90 > 32 || isNaN(data90)){
validate10.errors = [{instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18+"/slot",keyword:"maximum",params:{comparison: "<=", limit: 32},parentSchema:schema11.properties.stacks.items.properties.radios.items.properties.slot,data:data90}];
return false;
}
if(data90 < 1 || isNaN(data90)){
validate10.errors = [{instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18+"/slot",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema11.properties.stacks.items.properties.radios.items.properties.slot,data:data90}];
return false;
}
}
}
if(data89.net !== undefined){
let data91 = data89.net;
if(!(typeof data91 === "string")){
validate10.errors = [{instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18+"/net",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data91}];
return false;
}
if(!pattern0.test(data91)){
validate10.errors = [{instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18+"/net",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema13,data:data91}];
return false;
}
}
if(data89.monitor !== undefined){
let data92 = data89.monitor;
if(typeof data92 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18+"/monitor",keyword:"type",params:{type: "boolean"},parentSchema:schema11.properties.stacks.items.properties.radios.items.properties.monitor,data:data92}];
return false;
}
}
if(data89.gain_db !== undefined){
let data93 = data89.gain_db;
if(!((typeof data93 == "number") && (isFinite(data93)))){
validate10.errors = [{instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18+"/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema45,data:data93}];
return false;
}
if(data93 > 12 || isNaN(data93)){
validate10.errors = [{instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18+"/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 12},parentSchema:schema45,data:data93}];
return false;
}
if(data93 < -60 || isNaN(data93)){
validate10.errors = [{instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18+"/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema45,data:data93}];
return false;
}
}
if(data89.pan !== undefined){
let data94 = data89.pan;
if(!((typeof data94 == "number") && (isFinite(data94)))){
validate10.errors = [{instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18+"/pan",keyword:"type",params:{type: "number"},parentSchema:schema58,data:data94}];
return false;
}
if(data94 > 1 || isNaN(data94)){
validate10.errors = [{instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18+"/pan",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema58,data:data94}];
return false;
}
if(data94 < -1 || isNaN(data94)){
validate10.errors = [{instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18+"/pan",keyword:"minimum",params:{comparison: ">=", limit: -1},parentSchema:schema58,data:data94}];
return false;
}
}
if(data89.muted !== undefined){
let data95 = data89.muted;
if(typeof data95 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18+"/muted",keyword:"type",params:{type: "boolean"},parentSchema:schema11.properties.stacks.items.properties.radios.items.properties.muted,data:data95}];
return false;
}
}
if(data89.positional !== undefined){
let data96 = data89.positional;
if(typeof data96 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18+"/positional",keyword:"type",params:{type: "boolean"},parentSchema:schema11.properties.stacks.items.properties.radios.items.properties.positional,data:data96}];
return false;
}
}
if(data89.keys !== undefined){
let data97 = data89.keys;
if(!(Array.isArray(data97))){
validate10.errors = [{instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18+"/keys",keyword:"type",params:{type: "array"},parentSchema:schema11.properties.stacks.items.properties.radios.items.properties.keys,data:data97}];
return false;
}
if(data97.length > 4){
validate10.errors = [{instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18+"/keys",keyword:"maxItems",params:{limit: 4},parentSchema:schema11.properties.stacks.items.properties.radios.items.properties.keys,data:data97}];
return false;
}
if(data97.length < 1){
validate10.errors = [{instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18+"/keys",keyword:"minItems",params:{limit: 1},parentSchema:schema11.properties.stacks.items.properties.radios.items.properties.keys,data:data97}];
return false;
}
const len19 = data97.length;
for(let i19=0; i19<len19; i19++){
let data98 = data97[i19];
if(!(typeof data98 === "string")){
validate10.errors = [{instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18+"/keys/" + i19,keyword:"type",params:{type: "string"},parentSchema:schema59,data:data98}];
return false;
}
if(func3(data98) > 32){
validate10.errors = [{instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18+"/keys/" + i19,keyword:"maxLength",params:{limit: 32},parentSchema:schema59,data:data98}];
return false;
}
if(!pattern28.test(data98)){
validate10.errors = [{instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18+"/keys/" + i19,keyword:"pattern",params:{pattern: "^[A-Z][A-Za-z0-9]{0,31}$"},parentSchema:schema59,data:data98}];
return false;
}
}
}
if(data89.mode !== undefined){
let data99 = data89.mode;
if(!((((data99 === "hold") || (data99 === "toggle")) || (data99 === "latch")) || (data99 === "double"))){
validate10.errors = [{instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18+"/mode",keyword:"enum",params:{allowedValues: schema11.properties.stacks.items.properties.radios.items.properties.mode.enum},parentSchema:schema11.properties.stacks.items.properties.radios.items.properties.mode,data:data99}];
return false;
}
}
}
}
if(data80.simulcasts !== undefined){
let data100 = data80.simulcasts;
if(!(Array.isArray(data100))){
validate10.errors = [{instancePath:instancePath+"/stacks/" + i15+"/simulcasts",keyword:"type",params:{type: "array"},parentSchema:schema11.properties.stacks.items.properties.simulcasts,data:data100}];
return false;
}
if(data100.length > 16){
validate10.errors = [{instancePath:instancePath+"/stacks/" + i15+"/simulcasts",keyword:"maxItems",params:{limit: 16},parentSchema:schema11.properties.stacks.items.properties.simulcasts,data:data100}];
return false;
}
const len20 = data100.length;
for(let i20=0; i20<len20; i20++){
let data101 = data100[i20];
if(!(data101 && typeof data101 == "object" && !Array.isArray(data101))){
validate10.errors = [{instancePath:instancePath+"/stacks/" + i15+"/simulcasts/" + i20,keyword:"type",params:{type: "object"},parentSchema:schema11.properties.stacks.items.properties.simulcasts.items,data:data101}];
return false;
}
let missing10;
if((data101.id === undefined) && (missing10 = "id")){
validate10.errors = [{instancePath:instancePath+"/stacks/" + i15+"/simulcasts/" + i20,keyword:"required",params:{missingProperty: missing10},parentSchema:schema11.properties.stacks.items.properties.simulcasts.items,data:data101}];
return false;
}
for(const key11 in data101){
if(!(((key11 === "id") || (key11 === "keys")) || (key11 === "mode"))){
validate10.errors = [{instancePath:instancePath+"/stacks/" + i15+"/simulcasts/" + i20,keyword:"additionalProperties",params:{additionalProperty: key11},parentSchema:schema11.properties.stacks.items.properties.simulcasts.items,data:data101}];
return false;
}
}
if(data101.id !== undefined){
let data102 = data101.id;
if(!(typeof data102 === "string")){
validate10.errors = [{instancePath:instancePath+"/stacks/" + i15+"/simulcasts/" + i20+"/id",keyword:"type",params:{type: "string"},parentSchema:schema22,data:data102}];
return false;
}
if(!pattern0.test(data102)){
validate10.errors = [{instancePath:instancePath+"/stacks/" + i15+"/simulcasts/" + i20+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema22,data:data102}];
return false;
}
}
if(data101.keys !== undefined){
let data103 = data101.keys;
if(!(Array.isArray(data103))){
validate10.errors = [{instancePath:instancePath+"/stacks/" + i15+"/simulcasts/" + i20+"/keys",keyword:"type",params:{type: "array"},parentSchema:schema11.properties.stacks.items.properties.simulcasts.items.properties.keys,data:data103}];
return false;
}
if(data103.length > 4){
validate10.errors = [{instancePath:instancePath+"/stacks/" + i15+"/simulcasts/" + i20+"/keys",keyword:"maxItems",params:{limit: 4},parentSchema:schema11.properties.stacks.items.properties.simulcasts.items.properties.keys,data:data103}];
return false;
}
if(data103.length < 1){
validate10.errors = [{instancePath:instancePath+"/stacks/" + i15+"/simulcasts/" + i20+"/keys",keyword:"minItems",params:{limit: 1},parentSchema:schema11.properties.stacks.items.properties.simulcasts.items.properties.keys,data:data103}];
return false;
}
const len21 = data103.length;
for(let i21=0; i21<len21; i21++){
let data104 = data103[i21];
if(!(typeof data104 === "string")){
validate10.errors = [{instancePath:instancePath+"/stacks/" + i15+"/simulcasts/" + i20+"/keys/" + i21,keyword:"type",params:{type: "string"},parentSchema:schema59,data:data104}];
return false;
}
if(func3(data104) > 32){
validate10.errors = [{instancePath:instancePath+"/stacks/" + i15+"/simulcasts/" + i20+"/keys/" + i21,keyword:"maxLength",params:{limit: 32},parentSchema:schema59,data:data104}];
return false;
}
if(!pattern28.test(data104)){
validate10.errors = [{instancePath:instancePath+"/stacks/" + i15+"/simulcasts/" + i20+"/keys/" + i21,keyword:"pattern",params:{pattern: "^[A-Z][A-Za-z0-9]{0,31}$"},parentSchema:schema59,data:data104}];
return false;
}
}
}
if(data101.mode !== undefined){
let data105 = data101.mode;
if(!((((data105 === "hold") || (data105 === "toggle")) || (data105 === "latch")) || (data105 === "double"))){
validate10.errors = [{instancePath:instancePath+"/stacks/" + i15+"/simulcasts/" + i20+"/mode",keyword:"enum",params:{allowedValues: schema11.properties.stacks.items.properties.simulcasts.items.properties.mode.enum},parentSchema:schema11.properties.stacks.items.properties.simulcasts.items.properties.mode,data:data105}];
return false;
}
}
}
}
}
}
if(data.phases !== undefined){
let data106 = data.phases;
if(!(Array.isArray(data106))){
validate10.errors = [{instancePath:instancePath+"/phases",keyword:"type",params:{type: "array"},parentSchema:schema11.properties.phases,data:data106}];
return false;
}
if(data106.length > 32){
validate10.errors = [{instancePath:instancePath+"/phases",keyword:"maxItems",params:{limit: 32},parentSchema:schema11.properties.phases,data:data106}];
return false;
}
const len22 = data106.length;
for(let i22=0; i22<len22; i22++){
let data107 = data106[i22];
if(!(data107 && typeof data107 == "object" && !Array.isArray(data107))){
validate10.errors = [{instancePath:instancePath+"/phases/" + i22,keyword:"type",params:{type: "object"},parentSchema:schema11.properties.phases.items,data:data107}];
return false;
}
let missing11;
if((((data107.id === undefined) && (missing11 = "id")) || ((data107.title === undefined) && (missing11 = "title"))) || ((data107.stacks === undefined) && (missing11 = "stacks"))){
validate10.errors = [{instancePath:instancePath+"/phases/" + i22,keyword:"required",params:{missingProperty: missing11},parentSchema:schema11.properties.phases.items,data:data107}];
return false;
}
for(const key12 in data107){
if(!((((key12 === "id") || (key12 === "title")) || (key12 === "titles")) || (key12 === "stacks"))){
validate10.errors = [{instancePath:instancePath+"/phases/" + i22,keyword:"additionalProperties",params:{additionalProperty: key12},parentSchema:schema11.properties.phases.items,data:data107}];
return false;
}
}
if(data107.id !== undefined){
let data108 = data107.id;
if(!(typeof data108 === "string")){
validate10.errors = [{instancePath:instancePath+"/phases/" + i22+"/id",keyword:"type",params:{type: "string"},parentSchema:schema22,data:data108}];
return false;
}
if(!pattern0.test(data108)){
validate10.errors = [{instancePath:instancePath+"/phases/" + i22+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema22,data:data108}];
return false;
}
}
if(data107.title !== undefined){
let data109 = data107.title;
if(!(typeof data109 === "string")){
validate10.errors = [{instancePath:instancePath+"/phases/" + i22+"/title",keyword:"type",params:{type: "string"},parentSchema:schema14,data:data109}];
return false;
}
if(func3(data109) > 80){
validate10.errors = [{instancePath:instancePath+"/phases/" + i22+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema14,data:data109}];
return false;
}
if(func3(data109) < 1){
validate10.errors = [{instancePath:instancePath+"/phases/" + i22+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema14,data:data109}];
return false;
}
}
if(data107.titles !== undefined){
if(!(validate12(data107.titles, {instancePath:instancePath+"/phases/" + i22+"/titles",parentData:data107,parentDataProperty:"titles",rootData}))){
validate10.errors = validate12.errors;
return false;
}
}
if(data107.stacks !== undefined){
let data111 = data107.stacks;
if(!(Array.isArray(data111))){
validate10.errors = [{instancePath:instancePath+"/phases/" + i22+"/stacks",keyword:"type",params:{type: "array"},parentSchema:schema11.properties.phases.items.properties.stacks,data:data111}];
return false;
}
if(data111.length > 256){
validate10.errors = [{instancePath:instancePath+"/phases/" + i22+"/stacks",keyword:"maxItems",params:{limit: 256},parentSchema:schema11.properties.phases.items.properties.stacks,data:data111}];
return false;
}
const len23 = data111.length;
for(let i23=0; i23<len23; i23++){
let data112 = data111[i23];
if(!(typeof data112 === "string")){
validate10.errors = [{instancePath:instancePath+"/phases/" + i22+"/stacks/" + i23,keyword:"type",params:{type: "string"},parentSchema:schema22,data:data112}];
return false;
}
if(!pattern0.test(data112)){
validate10.errors = [{instancePath:instancePath+"/phases/" + i22+"/stacks/" + i23,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema22,data:data112}];
return false;
}
}
}
}
}
validate10.errors = null;
return true;
}
