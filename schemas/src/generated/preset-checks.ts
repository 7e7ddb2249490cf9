// Written by `npm run generate` from the schemas: change those, not this file.
// @ts-nocheck: compiled from the schemas; the tables in *-validator*.ts give these checks their types.
import { ucs2length } from "../ajv-runtime.js";
import type { Check } from "../validator.js";
export const operation_override: Check = validate10;
const schema11 = {"title":"operation-override","type":"object","properties":{"$schema":{"type":"string","minLength":0,"maxLength":256},"extends":{"type":"string","minLength":1,"maxLength":256},"id":{"$ref":"../common.schema.json#/$defs/channel_id"},"title":{"$ref":"../common.schema.json#/$defs/title"},"titles":{"$ref":"../common.schema.json#/$defs/titles"},"description":{"type":"string","minLength":1,"maxLength":2000},"version":{"type":"string","pattern":"^[0-9A-Za-z][0-9A-Za-z.+-]{0,31}$"},"roles":{"type":"array","items":{"title":"role override","type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/role_id"},"title":{"$ref":"../common.schema.json#/$defs/title"},"titles":{"$ref":"../common.schema.json#/$defs/titles"},"description":{"type":"string","minLength":1,"maxLength":2000},"unset":{"type":"array","items":{"type":"string","minLength":1,"maxLength":32},"maxItems":32},"remove":{"type":"boolean"}},"additionalProperties":false,"required":["id"]},"maxItems":64},"groups":{"type":"array","items":{"title":"role group override","type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/role_id"},"title":{"$ref":"../common.schema.json#/$defs/title"},"titles":{"$ref":"../common.schema.json#/$defs/titles"},"roles":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/role_id"},"minItems":1,"maxItems":64},"unset":{"type":"array","items":{"type":"string","minLength":1,"maxLength":32},"maxItems":32},"remove":{"type":"boolean"}},"additionalProperties":false,"required":["id"]},"maxItems":64},"effects":{"type":"array","items":{"title":"named effect override","type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/slug"},"title":{"$ref":"../common.schema.json#/$defs/title"},"titles":{"$ref":"../common.schema.json#/$defs/titles"},"effect":{"$ref":"../common.schema.json#/$defs/radio_effect"},"unset":{"type":"array","items":{"type":"string","minLength":1,"maxLength":32},"maxItems":32},"remove":{"type":"boolean"}},"additionalProperties":false,"required":["id"]},"maxItems":64},"nets":{"type":"array","items":{"title":"net override","type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/channel_id"},"title":{"$ref":"../common.schema.json#/$defs/title"},"titles":{"$ref":"../common.schema.json#/$defs/titles"},"label":{"$ref":"../common.schema.json#/$defs/label"},"labels":{"$ref":"../common.schema.json#/$defs/labels"},"description":{"type":"string","minLength":1,"maxLength":2000},"kind":{"enum":["radio","group"]},"parent":{"$ref":"../common.schema.json#/$defs/channel_id"},"number":{"$ref":"../common.schema.json#/$defs/channel_number"},"colour":{"$ref":"../common.schema.json#/$defs/colour"},"icon":{"$ref":"../common.schema.json#/$defs/icon"},"listen":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/role_id"},"maxItems":64},"join":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/role_id"},"maxItems":64},"speak":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/role_id"},"maxItems":64},"whisper":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/role_id"},"maxItems":64},"password_name":{"$ref":"../common.schema.json#/$defs/slug"},"priority":{"type":"integer","minimum":0,"maximum":10},"effect_id":{"$ref":"../common.schema.json#/$defs/slug"},"effect":{"$ref":"../common.schema.json#/$defs/radio_effect"},"codec":{"type":"object","properties":{"bitrate_bps":{"type":"integer","minimum":24000,"maximum":64000,"x-unit":"bit/s"},"frame_ms":{"type":"integer","minimum":10,"maximum":20,"x-unit":"ms"}},"required":[],"additionalProperties":false},"half_duplex":{"type":"boolean"},"talk_ms_max":{"type":"number","minimum":1000,"maximum":3600000,"x-unit":"ms"},"talkers_max":{"type":"integer","minimum":1,"maximum":64},"members_max":{"type":"integer","minimum":1,"maximum":4096},"unset":{"type":"array","items":{"type":"string","minLength":1,"maxLength":32},"maxItems":32},"remove":{"type":"boolean"}},"additionalProperties":false,"required":["id"]},"maxItems":512},"relays":{"type":"array","items":{"title":"relay override","type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/slug"},"from":{"$ref":"../common.schema.json#/$defs/channel_id"},"to":{"$ref":"../common.schema.json#/$defs/channel_id"},"both":{"type":"boolean"},"gain_db":{"$ref":"../common.schema.json#/$defs/gain_db"},"unset":{"type":"array","items":{"type":"string","minLength":1,"maxLength":32},"maxItems":32},"remove":{"type":"boolean"}},"additionalProperties":false,"required":["id"]},"maxItems":128},"simulcasts":{"type":"array","items":{"title":"net simulcast override","type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/slug"},"title":{"$ref":"../common.schema.json#/$defs/title"},"titles":{"$ref":"../common.schema.json#/$defs/titles"},"nets":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/channel_id"},"minItems":2,"maxItems":16},"unset":{"type":"array","items":{"type":"string","minLength":1,"maxLength":32},"maxItems":32},"remove":{"type":"boolean"}},"additionalProperties":false,"required":["id"]},"maxItems":128},"whispers":{"type":"array","items":{"title":"whisper rule override","type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/slug"},"net":{"$ref":"../common.schema.json#/$defs/channel_id"},"from":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/role_id"},"minItems":1,"maxItems":64},"to":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/role_id"},"minItems":1,"maxItems":64},"unset":{"type":"array","items":{"type":"string","minLength":1,"maxLength":32},"maxItems":32},"remove":{"type":"boolean"}},"additionalProperties":false,"required":["id"]},"maxItems":128},"stacks":{"type":"array","items":{"title":"radio stack override","type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/slug"},"title":{"$ref":"../common.schema.json#/$defs/title"},"titles":{"$ref":"../common.schema.json#/$defs/titles"},"roles":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/role_id"},"minItems":1,"maxItems":64},"seats":{"type":"array","items":{"type":"string","minLength":1,"maxLength":80},"minItems":1,"maxItems":64},"radios":{"type":"array","items":{"title":"stack radio override","type":"object","properties":{"slot":{"type":"integer","minimum":1,"maximum":32},"net":{"$ref":"../common.schema.json#/$defs/channel_id"},"monitor":{"type":"boolean"},"gain_db":{"$ref":"../common.schema.json#/$defs/gain_db"},"pan":{"$ref":"../common.schema.json#/$defs/pan"},"muted":{"type":"boolean"},"positional":{"type":"boolean"},"keys":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/key_name"},"minItems":1,"maxItems":4},"mode":{"enum":["hold","toggle","latch","double"]},"unset":{"type":"array","items":{"type":"string","minLength":1,"maxLength":32},"maxItems":32},"remove":{"type":"boolean"}},"additionalProperties":false,"required":["slot"]},"maxItems":32},"simulcasts":{"type":"array","items":{"title":"stack simulcast override","type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/slug"},"keys":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/key_name"},"minItems":1,"maxItems":4},"mode":{"enum":["hold","toggle","latch","double"]},"unset":{"type":"array","items":{"type":"string","minLength":1,"maxLength":32},"maxItems":32},"remove":{"type":"boolean"}},"additionalProperties":false,"required":["id"]},"maxItems":16},"unset":{"type":"array","items":{"type":"string","minLength":1,"maxLength":32},"maxItems":32},"remove":{"type":"boolean"}},"additionalProperties":false,"required":["id"]},"maxItems":256},"phases":{"type":"array","items":{"title":"phase override","type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/slug"},"title":{"$ref":"../common.schema.json#/$defs/title"},"titles":{"$ref":"../common.schema.json#/$defs/titles"},"stacks":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/slug"},"maxItems":256},"unset":{"type":"array","items":{"type":"string","minLength":1,"maxLength":32},"maxItems":32},"remove":{"type":"boolean"}},"additionalProperties":false,"required":["id"]},"maxItems":32},"unset":{"type":"array","items":{"type":"string","minLength":1,"maxLength":32},"maxItems":32}},"required":["extends"],"additionalProperties":false};
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
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 32){
const err0 = {instancePath,keyword:"maxProperties",params:{limit: 32},parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
let data0 = data[key0];
if(typeof data0 === "string"){
if(func3(data0) > 80){
const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 80},parentSchema:schema14,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func3(data0) < 1){
const err2 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minLength",params:{limit: 1},parentSchema:schema14,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},parentSchema:schema14,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

const schema24 = {"title":"radio effect","type":"object","properties":{"low_hz":{"type":"number","minimum":20,"maximum":2000,"x-unit":"Hz"},"high_hz":{"type":"number","minimum":1000,"maximum":20000,"x-unit":"Hz"},"drive_db":{"type":"number","minimum":0,"maximum":30,"x-unit":"dB"},"noise_db":{"type":"number","minimum":-90,"maximum":-20,"x-unit":"dB"},"tail_ms":{"type":"number","minimum":0,"maximum":500,"x-unit":"ms"},"tail_db":{"type":"number","minimum":-90,"maximum":-6,"x-unit":"dB"},"key_down_tone":{"$ref":"#/$defs/radio_tone"},"key_up_tone":{"$ref":"#/$defs/radio_tone"}},"required":[]};
const schema25 = {"title":"radio tone","type":"object","properties":{"frequency_hz":{"type":"number","minimum":100,"maximum":4000,"x-unit":"Hz"},"duration_ms":{"type":"number","minimum":10,"maximum":500,"x-unit":"ms"},"gain_db":{"type":"number","minimum":-60,"maximum":0,"x-unit":"dB"}},"required":["frequency_hz","duration_ms","gain_db"]};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.low_hz !== undefined){
let data0 = data.low_hz;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2000 || isNaN(data0)){
const err0 = {instancePath:instancePath+"/low_hz",keyword:"maximum",params:{comparison: "<=", limit: 2000},parentSchema:schema24.properties.low_hz,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0 < 20 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/low_hz",keyword:"minimum",params:{comparison: ">=", limit: 20},parentSchema:schema24.properties.low_hz,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/low_hz",keyword:"type",params:{type: "number"},parentSchema:schema24.properties.low_hz,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.high_hz !== undefined){
let data1 = data.high_hz;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 20000 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/high_hz",keyword:"maximum",params:{comparison: "<=", limit: 20000},parentSchema:schema24.properties.high_hz,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1 < 1000 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/high_hz",keyword:"minimum",params:{comparison: ">=", limit: 1000},parentSchema:schema24.properties.high_hz,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/high_hz",keyword:"type",params:{type: "number"},parentSchema:schema24.properties.high_hz,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.drive_db !== undefined){
let data2 = data.drive_db;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 30 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/drive_db",keyword:"maximum",params:{comparison: "<=", limit: 30},parentSchema:schema24.properties.drive_db,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/drive_db",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema24.properties.drive_db,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/drive_db",keyword:"type",params:{type: "number"},parentSchema:schema24.properties.drive_db,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.noise_db !== undefined){
let data3 = data.noise_db;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > -20 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/noise_db",keyword:"maximum",params:{comparison: "<=", limit: -20},parentSchema:schema24.properties.noise_db,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3 < -90 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/noise_db",keyword:"minimum",params:{comparison: ">=", limit: -90},parentSchema:schema24.properties.noise_db,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/noise_db",keyword:"type",params:{type: "number"},parentSchema:schema24.properties.noise_db,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.tail_ms !== undefined){
let data4 = data.tail_ms;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 500 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/tail_ms",keyword:"maximum",params:{comparison: "<=", limit: 500},parentSchema:schema24.properties.tail_ms,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/tail_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema24.properties.tail_ms,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/tail_ms",keyword:"type",params:{type: "number"},parentSchema:schema24.properties.tail_ms,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.tail_db !== undefined){
let data5 = data.tail_db;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > -6 || isNaN(data5)){
const err15 = {instancePath:instancePath+"/tail_db",keyword:"maximum",params:{comparison: "<=", limit: -6},parentSchema:schema24.properties.tail_db,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5 < -90 || isNaN(data5)){
const err16 = {instancePath:instancePath+"/tail_db",keyword:"minimum",params:{comparison: ">=", limit: -90},parentSchema:schema24.properties.tail_db,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/tail_db",keyword:"type",params:{type: "number"},parentSchema:schema24.properties.tail_db,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.key_down_tone !== undefined){
let data6 = data.key_down_tone;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.frequency_hz === undefined){
const err18 = {instancePath:instancePath+"/key_down_tone",keyword:"required",params:{missingProperty: "frequency_hz"},parentSchema:schema25,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data6.duration_ms === undefined){
const err19 = {instancePath:instancePath+"/key_down_tone",keyword:"required",params:{missingProperty: "duration_ms"},parentSchema:schema25,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data6.gain_db === undefined){
const err20 = {instancePath:instancePath+"/key_down_tone",keyword:"required",params:{missingProperty: "gain_db"},parentSchema:schema25,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data6.frequency_hz !== undefined){
let data7 = data6.frequency_hz;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 4000 || isNaN(data7)){
const err21 = {instancePath:instancePath+"/key_down_tone/frequency_hz",keyword:"maximum",params:{comparison: "<=", limit: 4000},parentSchema:schema25.properties.frequency_hz,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data7 < 100 || isNaN(data7)){
const err22 = {instancePath:instancePath+"/key_down_tone/frequency_hz",keyword:"minimum",params:{comparison: ">=", limit: 100},parentSchema:schema25.properties.frequency_hz,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/key_down_tone/frequency_hz",keyword:"type",params:{type: "number"},parentSchema:schema25.properties.frequency_hz,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data6.duration_ms !== undefined){
let data8 = data6.duration_ms;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 500 || isNaN(data8)){
const err24 = {instancePath:instancePath+"/key_down_tone/duration_ms",keyword:"maximum",params:{comparison: "<=", limit: 500},parentSchema:schema25.properties.duration_ms,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data8 < 10 || isNaN(data8)){
const err25 = {instancePath:instancePath+"/key_down_tone/duration_ms",keyword:"minimum",params:{comparison: ">=", limit: 10},parentSchema:schema25.properties.duration_ms,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/key_down_tone/duration_ms",keyword:"type",params:{type: "number"},parentSchema:schema25.properties.duration_ms,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data6.gain_db !== undefined){
let data9 = data6.gain_db;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 0 || isNaN(data9)){
const err27 = {instancePath:instancePath+"/key_down_tone/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 0},parentSchema:schema25.properties.gain_db,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data9 < -60 || isNaN(data9)){
const err28 = {instancePath:instancePath+"/key_down_tone/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema25.properties.gain_db,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/key_down_tone/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema25.properties.gain_db,data:data9};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/key_down_tone",keyword:"type",params:{type: "object"},parentSchema:schema25,data:data6};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.key_up_tone !== undefined){
let data10 = data.key_up_tone;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.frequency_hz === undefined){
const err31 = {instancePath:instancePath+"/key_up_tone",keyword:"required",params:{missingProperty: "frequency_hz"},parentSchema:schema25,data:data10};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data10.duration_ms === undefined){
const err32 = {instancePath:instancePath+"/key_up_tone",keyword:"required",params:{missingProperty: "duration_ms"},parentSchema:schema25,data:data10};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data10.gain_db === undefined){
const err33 = {instancePath:instancePath+"/key_up_tone",keyword:"required",params:{missingProperty: "gain_db"},parentSchema:schema25,data:data10};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data10.frequency_hz !== undefined){
let data11 = data10.frequency_hz;
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 4000 || isNaN(data11)){
const err34 = {instancePath:instancePath+"/key_up_tone/frequency_hz",keyword:"maximum",params:{comparison: "<=", limit: 4000},parentSchema:schema25.properties.frequency_hz,data:data11};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data11 < 100 || isNaN(data11)){
const err35 = {instancePath:instancePath+"/key_up_tone/frequency_hz",keyword:"minimum",params:{comparison: ">=", limit: 100},parentSchema:schema25.properties.frequency_hz,data:data11};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/key_up_tone/frequency_hz",keyword:"type",params:{type: "number"},parentSchema:schema25.properties.frequency_hz,data:data11};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data10.duration_ms !== undefined){
let data12 = data10.duration_ms;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 500 || isNaN(data12)){
const err37 = {instancePath:instancePath+"/key_up_tone/duration_ms",keyword:"maximum",params:{comparison: "<=", limit: 500},parentSchema:schema25.properties.duration_ms,data:data12};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data12 < 10 || isNaN(data12)){
const err38 = {instancePath:instancePath+"/key_up_tone/duration_ms",keyword:"minimum",params:{comparison: ">=", limit: 10},parentSchema:schema25.properties.duration_ms,data:data12};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/key_up_tone/duration_ms",keyword:"type",params:{type: "number"},parentSchema:schema25.properties.duration_ms,data:data12};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data10.gain_db !== undefined){
let data13 = data10.gain_db;
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 0 || isNaN(data13)){
const err40 = {instancePath:instancePath+"/key_up_tone/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 0},parentSchema:schema25.properties.gain_db,data:data13};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data13 < -60 || isNaN(data13)){
const err41 = {instancePath:instancePath+"/key_up_tone/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema25.properties.gain_db,data:data13};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/key_up_tone/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema25.properties.gain_db,data:data13};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/key_up_tone",keyword:"type",params:{type: "object"},parentSchema:schema25,data:data10};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}

const schema30 = {"title":"labels","type":"object","additionalProperties":{"$ref":"#/$defs/label"},"maxProperties":32};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 32){
const err0 = {instancePath,keyword:"maxProperties",params:{limit: 32},parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
let data0 = data[key0];
if(typeof data0 === "string"){
if(func3(data0) > 12){
const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 12},parentSchema:schema29,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func3(data0) < 1){
const err2 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minLength",params:{limit: 1},parentSchema:schema29,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},parentSchema:schema29,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.extends === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "extends"},parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 === "string"){
if(func3(data0) > 256){
const err2 = {instancePath:instancePath+"/$schema",keyword:"maxLength",params:{limit: 256},parentSchema:schema11.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func3(data0) < 0){
const err3 = {instancePath:instancePath+"/$schema",keyword:"minLength",params:{limit: 0},parentSchema:schema11.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/$schema",keyword:"type",params:{type: "string"},parentSchema:schema11.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.extends !== undefined){
let data1 = data.extends;
if(typeof data1 === "string"){
if(func3(data1) > 256){
const err5 = {instancePath:instancePath+"/extends",keyword:"maxLength",params:{limit: 256},parentSchema:schema11.properties.extends,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/extends",keyword:"minLength",params:{limit: 1},parentSchema:schema11.properties.extends,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/extends",keyword:"type",params:{type: "string"},parentSchema:schema11.properties.extends,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err8 = {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema13,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.title !== undefined){
let data3 = data.title;
if(typeof data3 === "string"){
if(func3(data3) > 80){
const err10 = {instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema14,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func3(data3) < 1){
const err11 = {instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema14,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema14,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.titles !== undefined){
if(!(validate12(data.titles, {instancePath:instancePath+"/titles",parentData:data,parentDataProperty:"titles",rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
let data5 = data.description;
if(typeof data5 === "string"){
if(func3(data5) > 2000){
const err13 = {instancePath:instancePath+"/description",keyword:"maxLength",params:{limit: 2000},parentSchema:schema11.properties.description,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func3(data5) < 1){
const err14 = {instancePath:instancePath+"/description",keyword:"minLength",params:{limit: 1},parentSchema:schema11.properties.description,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"},parentSchema:schema11.properties.description,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.version !== undefined){
let data6 = data.version;
if(typeof data6 === "string"){
if(!pattern1.test(data6)){
const err16 = {instancePath:instancePath+"/version",keyword:"pattern",params:{pattern: "^[0-9A-Za-z][0-9A-Za-z.+-]{0,31}$"},parentSchema:schema11.properties.version,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/version",keyword:"type",params:{type: "string"},parentSchema:schema11.properties.version,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.roles !== undefined){
let data7 = data.roles;
if(Array.isArray(data7)){
if(data7.length > 64){
const err18 = {instancePath:instancePath+"/roles",keyword:"maxItems",params:{limit: 64},parentSchema:schema11.properties.roles,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.id === undefined){
const err19 = {instancePath:instancePath+"/roles/" + i0,keyword:"required",params:{missingProperty: "id"},parentSchema:schema11.properties.roles.items,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key1 in data8){
if(!((((((key1 === "id") || (key1 === "title")) || (key1 === "titles")) || (key1 === "description")) || (key1 === "unset")) || (key1 === "remove"))){
const err20 = {instancePath:instancePath+"/roles/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema11.properties.roles.items,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data8.id !== undefined){
let data9 = data8.id;
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
const err21 = {instancePath:instancePath+"/roles/" + i0+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema17,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/roles/" + i0+"/id",keyword:"type",params:{type: "string"},parentSchema:schema17,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data8.title !== undefined){
let data10 = data8.title;
if(typeof data10 === "string"){
if(func3(data10) > 80){
const err23 = {instancePath:instancePath+"/roles/" + i0+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema14,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(func3(data10) < 1){
const err24 = {instancePath:instancePath+"/roles/" + i0+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema14,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/roles/" + i0+"/title",keyword:"type",params:{type: "string"},parentSchema:schema14,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data8.titles !== undefined){
if(!(validate12(data8.titles, {instancePath:instancePath+"/roles/" + i0+"/titles",parentData:data8,parentDataProperty:"titles",rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
if(data8.description !== undefined){
let data12 = data8.description;
if(typeof data12 === "string"){
if(func3(data12) > 2000){
const err26 = {instancePath:instancePath+"/roles/" + i0+"/description",keyword:"maxLength",params:{limit: 2000},parentSchema:schema11.properties.roles.items.properties.description,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(func3(data12) < 1){
const err27 = {instancePath:instancePath+"/roles/" + i0+"/description",keyword:"minLength",params:{limit: 1},parentSchema:schema11.properties.roles.items.properties.description,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/roles/" + i0+"/description",keyword:"type",params:{type: "string"},parentSchema:schema11.properties.roles.items.properties.description,data:data12};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data8.unset !== undefined){
let data13 = data8.unset;
if(Array.isArray(data13)){
if(data13.length > 32){
const err29 = {instancePath:instancePath+"/roles/" + i0+"/unset",keyword:"maxItems",params:{limit: 32},parentSchema:schema11.properties.roles.items.properties.unset,data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
if(typeof data14 === "string"){
if(func3(data14) > 32){
const err30 = {instancePath:instancePath+"/roles/" + i0+"/unset/" + i1,keyword:"maxLength",params:{limit: 32},parentSchema:schema11.properties.roles.items.properties.unset.items,data:data14};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(func3(data14) < 1){
const err31 = {instancePath:instancePath+"/roles/" + i0+"/unset/" + i1,keyword:"minLength",params:{limit: 1},parentSchema:schema11.properties.roles.items.properties.unset.items,data:data14};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/roles/" + i0+"/unset/" + i1,keyword:"type",params:{type: "string"},parentSchema:schema11.properties.roles.items.properties.unset.items,data:data14};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/roles/" + i0+"/unset",keyword:"type",params:{type: "array"},parentSchema:schema11.properties.roles.items.properties.unset,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data8.remove !== undefined){
let data15 = data8.remove;
if(typeof data15 !== "boolean"){
const err34 = {instancePath:instancePath+"/roles/" + i0+"/remove",keyword:"type",params:{type: "boolean"},parentSchema:schema11.properties.roles.items.properties.remove,data:data15};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/roles/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema11.properties.roles.items,data:data8};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/roles",keyword:"type",params:{type: "array"},parentSchema:schema11.properties.roles,data:data7};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.groups !== undefined){
let data16 = data.groups;
if(Array.isArray(data16)){
if(data16.length > 64){
const err37 = {instancePath:instancePath+"/groups",keyword:"maxItems",params:{limit: 64},parentSchema:schema11.properties.groups,data:data16};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
let data17 = data16[i2];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.id === undefined){
const err38 = {instancePath:instancePath+"/groups/" + i2,keyword:"required",params:{missingProperty: "id"},parentSchema:schema11.properties.groups.items,data:data17};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
for(const key2 in data17){
if(!((((((key2 === "id") || (key2 === "title")) || (key2 === "titles")) || (key2 === "roles")) || (key2 === "unset")) || (key2 === "remove"))){
const err39 = {instancePath:instancePath+"/groups/" + i2,keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema11.properties.groups.items,data:data17};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data17.id !== undefined){
let data18 = data17.id;
if(typeof data18 === "string"){
if(!pattern0.test(data18)){
const err40 = {instancePath:instancePath+"/groups/" + i2+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema17,data:data18};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/groups/" + i2+"/id",keyword:"type",params:{type: "string"},parentSchema:schema17,data:data18};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data17.title !== undefined){
let data19 = data17.title;
if(typeof data19 === "string"){
if(func3(data19) > 80){
const err42 = {instancePath:instancePath+"/groups/" + i2+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema14,data:data19};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(func3(data19) < 1){
const err43 = {instancePath:instancePath+"/groups/" + i2+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema14,data:data19};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/groups/" + i2+"/title",keyword:"type",params:{type: "string"},parentSchema:schema14,data:data19};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data17.titles !== undefined){
if(!(validate12(data17.titles, {instancePath:instancePath+"/groups/" + i2+"/titles",parentData:data17,parentDataProperty:"titles",rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
if(data17.roles !== undefined){
let data21 = data17.roles;
if(Array.isArray(data21)){
if(data21.length > 64){
const err45 = {instancePath:instancePath+"/groups/" + i2+"/roles",keyword:"maxItems",params:{limit: 64},parentSchema:schema11.properties.groups.items.properties.roles,data:data21};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data21.length < 1){
const err46 = {instancePath:instancePath+"/groups/" + i2+"/roles",keyword:"minItems",params:{limit: 1},parentSchema:schema11.properties.groups.items.properties.roles,data:data21};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
const len3 = data21.length;
for(let i3=0; i3<len3; i3++){
let data22 = data21[i3];
if(typeof data22 === "string"){
if(!pattern0.test(data22)){
const err47 = {instancePath:instancePath+"/groups/" + i2+"/roles/" + i3,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema17,data:data22};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/groups/" + i2+"/roles/" + i3,keyword:"type",params:{type: "string"},parentSchema:schema17,data:data22};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/groups/" + i2+"/roles",keyword:"type",params:{type: "array"},parentSchema:schema11.properties.groups.items.properties.roles,data:data21};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data17.unset !== undefined){
let data23 = data17.unset;
if(Array.isArray(data23)){
if(data23.length > 32){
const err50 = {instancePath:instancePath+"/groups/" + i2+"/unset",keyword:"maxItems",params:{limit: 32},parentSchema:schema11.properties.groups.items.properties.unset,data:data23};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
const len4 = data23.length;
for(let i4=0; i4<len4; i4++){
let data24 = data23[i4];
if(typeof data24 === "string"){
if(func3(data24) > 32){
const err51 = {instancePath:instancePath+"/groups/" + i2+"/unset/" + i4,keyword:"maxLength",params:{limit: 32},parentSchema:schema11.properties.groups.items.properties.unset.items,data:data24};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(func3(data24) < 1){
const err52 = {instancePath:instancePath+"/groups/" + i2+"/unset/" + i4,keyword:"minLength",params:{limit: 1},parentSchema:schema11.properties.groups.items.properties.unset.items,data:data24};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/groups/" + i2+"/unset/" + i4,keyword:"type",params:{type: "string"},parentSchema:schema11.properties.groups.items.properties.unset.items,data:data24};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/groups/" + i2+"/unset",keyword:"type",params:{type: "array"},parentSchema:schema11.properties.groups.items.properties.unset,data:data23};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data17.remove !== undefined){
let data25 = data17.remove;
if(typeof data25 !== "boolean"){
const err55 = {instancePath:instancePath+"/groups/" + i2+"/remove",keyword:"type",params:{type: "boolean"},parentSchema:schema11.properties.groups.items.properties.remove,data:data25};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/groups/" + i2,keyword:"type",params:{type: "object"},parentSchema:schema11.properties.groups.items,data:data17};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/groups",keyword:"type",params:{type: "array"},parentSchema:schema11.properties.groups,data:data16};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.effects !== undefined){
let data26 = data.effects;
if(Array.isArray(data26)){
if(data26.length > 64){
const err58 = {instancePath:instancePath+"/effects",keyword:"maxItems",params:{limit: 64},parentSchema:schema11.properties.effects,data:data26};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
const len5 = data26.length;
for(let i5=0; i5<len5; i5++){
let data27 = data26[i5];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.id === undefined){
const err59 = {instancePath:instancePath+"/effects/" + i5,keyword:"required",params:{missingProperty: "id"},parentSchema:schema11.properties.effects.items,data:data27};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
for(const key3 in data27){
if(!((((((key3 === "id") || (key3 === "title")) || (key3 === "titles")) || (key3 === "effect")) || (key3 === "unset")) || (key3 === "remove"))){
const err60 = {instancePath:instancePath+"/effects/" + i5,keyword:"additionalProperties",params:{additionalProperty: key3},parentSchema:schema11.properties.effects.items,data:data27};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data27.id !== undefined){
let data28 = data27.id;
if(typeof data28 === "string"){
if(!pattern0.test(data28)){
const err61 = {instancePath:instancePath+"/effects/" + i5+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema22,data:data28};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/effects/" + i5+"/id",keyword:"type",params:{type: "string"},parentSchema:schema22,data:data28};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data27.title !== undefined){
let data29 = data27.title;
if(typeof data29 === "string"){
if(func3(data29) > 80){
const err63 = {instancePath:instancePath+"/effects/" + i5+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema14,data:data29};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(func3(data29) < 1){
const err64 = {instancePath:instancePath+"/effects/" + i5+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema14,data:data29};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/effects/" + i5+"/title",keyword:"type",params:{type: "string"},parentSchema:schema14,data:data29};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data27.titles !== undefined){
if(!(validate12(data27.titles, {instancePath:instancePath+"/effects/" + i5+"/titles",parentData:data27,parentDataProperty:"titles",rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
if(data27.effect !== undefined){
if(!(validate17(data27.effect, {instancePath:instancePath+"/effects/" + i5+"/effect",parentData:data27,parentDataProperty:"effect",rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
}
if(data27.unset !== undefined){
let data32 = data27.unset;
if(Array.isArray(data32)){
if(data32.length > 32){
const err66 = {instancePath:instancePath+"/effects/" + i5+"/unset",keyword:"maxItems",params:{limit: 32},parentSchema:schema11.properties.effects.items.properties.unset,data:data32};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
const len6 = data32.length;
for(let i6=0; i6<len6; i6++){
let data33 = data32[i6];
if(typeof data33 === "string"){
if(func3(data33) > 32){
const err67 = {instancePath:instancePath+"/effects/" + i5+"/unset/" + i6,keyword:"maxLength",params:{limit: 32},parentSchema:schema11.properties.effects.items.properties.unset.items,data:data33};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(func3(data33) < 1){
const err68 = {instancePath:instancePath+"/effects/" + i5+"/unset/" + i6,keyword:"minLength",params:{limit: 1},parentSchema:schema11.properties.effects.items.properties.unset.items,data:data33};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/effects/" + i5+"/unset/" + i6,keyword:"type",params:{type: "string"},parentSchema:schema11.properties.effects.items.properties.unset.items,data:data33};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/effects/" + i5+"/unset",keyword:"type",params:{type: "array"},parentSchema:schema11.properties.effects.items.properties.unset,data:data32};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data27.remove !== undefined){
let data34 = data27.remove;
if(typeof data34 !== "boolean"){
const err71 = {instancePath:instancePath+"/effects/" + i5+"/remove",keyword:"type",params:{type: "boolean"},parentSchema:schema11.properties.effects.items.properties.remove,data:data34};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/effects/" + i5,keyword:"type",params:{type: "object"},parentSchema:schema11.properties.effects.items,data:data27};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/effects",keyword:"type",params:{type: "array"},parentSchema:schema11.properties.effects,data:data26};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.nets !== undefined){
let data35 = data.nets;
if(Array.isArray(data35)){
if(data35.length > 512){
const err74 = {instancePath:instancePath+"/nets",keyword:"maxItems",params:{limit: 512},parentSchema:schema11.properties.nets,data:data35};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
const len7 = data35.length;
for(let i7=0; i7<len7; i7++){
let data36 = data35[i7];
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.id === undefined){
const err75 = {instancePath:instancePath+"/nets/" + i7,keyword:"required",params:{missingProperty: "id"},parentSchema:schema11.properties.nets.items,data:data36};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
for(const key4 in data36){
if(!(func2.call(schema11.properties.nets.items.properties, key4))){
const err76 = {instancePath:instancePath+"/nets/" + i7,keyword:"additionalProperties",params:{additionalProperty: key4},parentSchema:schema11.properties.nets.items,data:data36};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data36.id !== undefined){
let data37 = data36.id;
if(typeof data37 === "string"){
if(!pattern0.test(data37)){
const err77 = {instancePath:instancePath+"/nets/" + i7+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema13,data:data37};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/nets/" + i7+"/id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data37};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data36.title !== undefined){
let data38 = data36.title;
if(typeof data38 === "string"){
if(func3(data38) > 80){
const err79 = {instancePath:instancePath+"/nets/" + i7+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema14,data:data38};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(func3(data38) < 1){
const err80 = {instancePath:instancePath+"/nets/" + i7+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema14,data:data38};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/nets/" + i7+"/title",keyword:"type",params:{type: "string"},parentSchema:schema14,data:data38};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data36.titles !== undefined){
if(!(validate12(data36.titles, {instancePath:instancePath+"/nets/" + i7+"/titles",parentData:data36,parentDataProperty:"titles",rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
if(data36.label !== undefined){
let data40 = data36.label;
if(typeof data40 === "string"){
if(func3(data40) > 12){
const err82 = {instancePath:instancePath+"/nets/" + i7+"/label",keyword:"maxLength",params:{limit: 12},parentSchema:schema29,data:data40};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(func3(data40) < 1){
const err83 = {instancePath:instancePath+"/nets/" + i7+"/label",keyword:"minLength",params:{limit: 1},parentSchema:schema29,data:data40};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/nets/" + i7+"/label",keyword:"type",params:{type: "string"},parentSchema:schema29,data:data40};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data36.labels !== undefined){
if(!(validate20(data36.labels, {instancePath:instancePath+"/nets/" + i7+"/labels",parentData:data36,parentDataProperty:"labels",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
if(data36.description !== undefined){
let data42 = data36.description;
if(typeof data42 === "string"){
if(func3(data42) > 2000){
const err85 = {instancePath:instancePath+"/nets/" + i7+"/description",keyword:"maxLength",params:{limit: 2000},parentSchema:schema11.properties.nets.items.properties.description,data:data42};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(func3(data42) < 1){
const err86 = {instancePath:instancePath+"/nets/" + i7+"/description",keyword:"minLength",params:{limit: 1},parentSchema:schema11.properties.nets.items.properties.description,data:data42};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/nets/" + i7+"/description",keyword:"type",params:{type: "string"},parentSchema:schema11.properties.nets.items.properties.description,data:data42};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data36.kind !== undefined){
let data43 = data36.kind;
if(!((data43 === "radio") || (data43 === "group"))){
const err88 = {instancePath:instancePath+"/nets/" + i7+"/kind",keyword:"enum",params:{allowedValues: schema11.properties.nets.items.properties.kind.enum},parentSchema:schema11.properties.nets.items.properties.kind,data:data43};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data36.parent !== undefined){
let data44 = data36.parent;
if(typeof data44 === "string"){
if(!pattern0.test(data44)){
const err89 = {instancePath:instancePath+"/nets/" + i7+"/parent",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema13,data:data44};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/nets/" + i7+"/parent",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data44};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data36.number !== undefined){
let data45 = data36.number;
if(typeof data45 === "string"){
if(func3(data45) > 16){
const err91 = {instancePath:instancePath+"/nets/" + i7+"/number",keyword:"maxLength",params:{limit: 16},parentSchema:schema33,data:data45};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(func3(data45) < 1){
const err92 = {instancePath:instancePath+"/nets/" + i7+"/number",keyword:"minLength",params:{limit: 1},parentSchema:schema33,data:data45};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/nets/" + i7+"/number",keyword:"type",params:{type: "string"},parentSchema:schema33,data:data45};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data36.colour !== undefined){
let data46 = data36.colour;
if(typeof data46 === "string"){
if(!pattern8.test(data46)){
const err94 = {instancePath:instancePath+"/nets/" + i7+"/colour",keyword:"pattern",params:{pattern: "^#[0-9a-f]{6}$"},parentSchema:schema34,data:data46};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
else {
const err95 = {instancePath:instancePath+"/nets/" + i7+"/colour",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data46};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data36.icon !== undefined){
let data47 = data36.icon;
if(typeof data47 === "string"){
if(!pattern9.test(data47)){
const err96 = {instancePath:instancePath+"/nets/" + i7+"/icon",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,31}$"},parentSchema:schema35,data:data47};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/nets/" + i7+"/icon",keyword:"type",params:{type: "string"},parentSchema:schema35,data:data47};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data36.listen !== undefined){
let data48 = data36.listen;
if(Array.isArray(data48)){
if(data48.length > 64){
const err98 = {instancePath:instancePath+"/nets/" + i7+"/listen",keyword:"maxItems",params:{limit: 64},parentSchema:schema11.properties.nets.items.properties.listen,data:data48};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
const len8 = data48.length;
for(let i8=0; i8<len8; i8++){
let data49 = data48[i8];
if(typeof data49 === "string"){
if(!pattern0.test(data49)){
const err99 = {instancePath:instancePath+"/nets/" + i7+"/listen/" + i8,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema17,data:data49};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/nets/" + i7+"/listen/" + i8,keyword:"type",params:{type: "string"},parentSchema:schema17,data:data49};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath:instancePath+"/nets/" + i7+"/listen",keyword:"type",params:{type: "array"},parentSchema:schema11.properties.nets.items.properties.listen,data:data48};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data36.join !== undefined){
let data50 = data36.join;
if(Array.isArray(data50)){
if(data50.length > 64){
const err102 = {instancePath:instancePath+"/nets/" + i7+"/join",keyword:"maxItems",params:{limit: 64},parentSchema:schema11.properties.nets.items.properties.join,data:data50};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
const len9 = data50.length;
for(let i9=0; i9<len9; i9++){
let data51 = data50[i9];
if(typeof data51 === "string"){
if(!pattern0.test(data51)){
const err103 = {instancePath:instancePath+"/nets/" + i7+"/join/" + i9,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema17,data:data51};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/nets/" + i7+"/join/" + i9,keyword:"type",params:{type: "string"},parentSchema:schema17,data:data51};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
else {
const err105 = {instancePath:instancePath+"/nets/" + i7+"/join",keyword:"type",params:{type: "array"},parentSchema:schema11.properties.nets.items.properties.join,data:data50};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data36.speak !== undefined){
let data52 = data36.speak;
if(Array.isArray(data52)){
if(data52.length > 64){
const err106 = {instancePath:instancePath+"/nets/" + i7+"/speak",keyword:"maxItems",params:{limit: 64},parentSchema:schema11.properties.nets.items.properties.speak,data:data52};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
const len10 = data52.length;
for(let i10=0; i10<len10; i10++){
let data53 = data52[i10];
if(typeof data53 === "string"){
if(!pattern0.test(data53)){
const err107 = {instancePath:instancePath+"/nets/" + i7+"/speak/" + i10,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema17,data:data53};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
else {
const err108 = {instancePath:instancePath+"/nets/" + i7+"/speak/" + i10,keyword:"type",params:{type: "string"},parentSchema:schema17,data:data53};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
else {
const err109 = {instancePath:instancePath+"/nets/" + i7+"/speak",keyword:"type",params:{type: "array"},parentSchema:schema11.properties.nets.items.properties.speak,data:data52};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data36.whisper !== undefined){
let data54 = data36.whisper;
if(Array.isArray(data54)){
if(data54.length > 64){
const err110 = {instancePath:instancePath+"/nets/" + i7+"/whisper",keyword:"maxItems",params:{limit: 64},parentSchema:schema11.properties.nets.items.properties.whisper,data:data54};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
const len11 = data54.length;
for(let i11=0; i11<len11; i11++){
let data55 = data54[i11];
if(typeof data55 === "string"){
if(!pattern0.test(data55)){
const err111 = {instancePath:instancePath+"/nets/" + i7+"/whisper/" + i11,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema17,data:data55};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
else {
const err112 = {instancePath:instancePath+"/nets/" + i7+"/whisper/" + i11,keyword:"type",params:{type: "string"},parentSchema:schema17,data:data55};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
else {
const err113 = {instancePath:instancePath+"/nets/" + i7+"/whisper",keyword:"type",params:{type: "array"},parentSchema:schema11.properties.nets.items.properties.whisper,data:data54};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data36.password_name !== undefined){
let data56 = data36.password_name;
if(typeof data56 === "string"){
if(!pattern0.test(data56)){
const err114 = {instancePath:instancePath+"/nets/" + i7+"/password_name",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema22,data:data56};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
else {
const err115 = {instancePath:instancePath+"/nets/" + i7+"/password_name",keyword:"type",params:{type: "string"},parentSchema:schema22,data:data56};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data36.priority !== undefined){
let data57 = data36.priority;
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
const err116 = {instancePath:instancePath+"/nets/" + i7+"/priority",keyword:"type",params:{type: "integer"},parentSchema:schema11.properties.nets.items.properties.priority,data:data57};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 > 10 || isNaN(data57)){
const err117 = {instancePath:instancePath+"/nets/" + i7+"/priority",keyword:"maximum",params:{comparison: "<=", limit: 10},parentSchema:schema11.properties.nets.items.properties.priority,data:data57};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(data57 < 0 || isNaN(data57)){
const err118 = {instancePath:instancePath+"/nets/" + i7+"/priority",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema11.properties.nets.items.properties.priority,data:data57};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
if(data36.effect_id !== undefined){
let data58 = data36.effect_id;
if(typeof data58 === "string"){
if(!pattern0.test(data58)){
const err119 = {instancePath:instancePath+"/nets/" + i7+"/effect_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema22,data:data58};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/nets/" + i7+"/effect_id",keyword:"type",params:{type: "string"},parentSchema:schema22,data:data58};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data36.effect !== undefined){
if(!(validate17(data36.effect, {instancePath:instancePath+"/nets/" + i7+"/effect",parentData:data36,parentDataProperty:"effect",rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
}
if(data36.codec !== undefined){
let data60 = data36.codec;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
for(const key5 in data60){
if(!((key5 === "bitrate_bps") || (key5 === "frame_ms"))){
const err121 = {instancePath:instancePath+"/nets/" + i7+"/codec",keyword:"additionalProperties",params:{additionalProperty: key5},parentSchema:schema11.properties.nets.items.properties.codec,data:data60};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data60.bitrate_bps !== undefined){
let data61 = data60.bitrate_bps;
if(!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))){
const err122 = {instancePath:instancePath+"/nets/" + i7+"/codec/bitrate_bps",keyword:"type",params:{type: "integer"},parentSchema:schema11.properties.nets.items.properties.codec.properties.bitrate_bps,data:data61};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 > 64000 || isNaN(data61)){
const err123 = {instancePath:instancePath+"/nets/" + i7+"/codec/bitrate_bps",keyword:"maximum",params:{comparison: "<=", limit: 64000},parentSchema:schema11.properties.nets.items.properties.codec.properties.bitrate_bps,data:data61};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(data61 < 24000 || isNaN(data61)){
const err124 = {instancePath:instancePath+"/nets/" + i7+"/codec/bitrate_bps",keyword:"minimum",params:{comparison: ">=", limit: 24000},parentSchema:schema11.properties.nets.items.properties.codec.properties.bitrate_bps,data:data61};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
if(data60.frame_ms !== undefined){
let data62 = data60.frame_ms;
if(!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))){
const err125 = {instancePath:instancePath+"/nets/" + i7+"/codec/frame_ms",keyword:"type",params:{type: "integer"},parentSchema:schema11.properties.nets.items.properties.codec.properties.frame_ms,data:data62};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 > 20 || isNaN(data62)){
const err126 = {instancePath:instancePath+"/nets/" + i7+"/codec/frame_ms",keyword:"maximum",params:{comparison: "<=", limit: 20},parentSchema:schema11.properties.nets.items.properties.codec.properties.frame_ms,data:data62};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data62 < 10 || isNaN(data62)){
const err127 = {instancePath:instancePath+"/nets/" + i7+"/codec/frame_ms",keyword:"minimum",params:{comparison: ">=", limit: 10},parentSchema:schema11.properties.nets.items.properties.codec.properties.frame_ms,data:data62};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
}
}
else {
const err128 = {instancePath:instancePath+"/nets/" + i7+"/codec",keyword:"type",params:{type: "object"},parentSchema:schema11.properties.nets.items.properties.codec,data:data60};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data36.half_duplex !== undefined){
let data63 = data36.half_duplex;
if(typeof data63 !== "boolean"){
const err129 = {instancePath:instancePath+"/nets/" + i7+"/half_duplex",keyword:"type",params:{type: "boolean"},parentSchema:schema11.properties.nets.items.properties.half_duplex,data:data63};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data36.talk_ms_max !== undefined){
let data64 = data36.talk_ms_max;
if((typeof data64 == "number") && (isFinite(data64))){
if(data64 > 3600000 || isNaN(data64)){
const err130 = {instancePath:instancePath+"/nets/" + i7+"/talk_ms_max",keyword:"maximum",params:{comparison: "<=", limit: 3600000},parentSchema:schema11.properties.nets.items.properties.talk_ms_max,data:data64};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(data64 < 1000 || isNaN(data64)){
const err131 = {instancePath:instancePath+"/nets/" + i7+"/talk_ms_max",keyword:"minimum",params:{comparison: ">=", limit: 1000},parentSchema:schema11.properties.nets.items.properties.talk_ms_max,data:data64};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/nets/" + i7+"/talk_ms_max",keyword:"type",params:{type: "number"},parentSchema:schema11.properties.nets.items.properties.talk_ms_max,data:data64};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data36.talkers_max !== undefined){
let data65 = data36.talkers_max;
if(!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))){
const err133 = {instancePath:instancePath+"/nets/" + i7+"/talkers_max",keyword:"type",params:{type: "integer"},parentSchema:schema11.properties.nets.items.properties.talkers_max,data:data65};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 > 64 || isNaN(data65)){
const err134 = {instancePath:instancePath+"/nets/" + i7+"/talkers_max",keyword:"maximum",params:{comparison: "<=", limit: 64},parentSchema:schema11.properties.nets.items.properties.talkers_max,data:data65};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(data65 < 1 || isNaN(data65)){
const err135 = {instancePath:instancePath+"/nets/" + i7+"/talkers_max",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema11.properties.nets.items.properties.talkers_max,data:data65};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
}
if(data36.members_max !== undefined){
let data66 = data36.members_max;
if(!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))){
const err136 = {instancePath:instancePath+"/nets/" + i7+"/members_max",keyword:"type",params:{type: "integer"},parentSchema:schema11.properties.nets.items.properties.members_max,data:data66};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 > 4096 || isNaN(data66)){
const err137 = {instancePath:instancePath+"/nets/" + i7+"/members_max",keyword:"maximum",params:{comparison: "<=", limit: 4096},parentSchema:schema11.properties.nets.items.properties.members_max,data:data66};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(data66 < 1 || isNaN(data66)){
const err138 = {instancePath:instancePath+"/nets/" + i7+"/members_max",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema11.properties.nets.items.properties.members_max,data:data66};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
if(data36.unset !== undefined){
let data67 = data36.unset;
if(Array.isArray(data67)){
if(data67.length > 32){
const err139 = {instancePath:instancePath+"/nets/" + i7+"/unset",keyword:"maxItems",params:{limit: 32},parentSchema:schema11.properties.nets.items.properties.unset,data:data67};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
const len12 = data67.length;
for(let i12=0; i12<len12; i12++){
let data68 = data67[i12];
if(typeof data68 === "string"){
if(func3(data68) > 32){
const err140 = {instancePath:instancePath+"/nets/" + i7+"/unset/" + i12,keyword:"maxLength",params:{limit: 32},parentSchema:schema11.properties.nets.items.properties.unset.items,data:data68};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(func3(data68) < 1){
const err141 = {instancePath:instancePath+"/nets/" + i7+"/unset/" + i12,keyword:"minLength",params:{limit: 1},parentSchema:schema11.properties.nets.items.properties.unset.items,data:data68};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
else {
const err142 = {instancePath:instancePath+"/nets/" + i7+"/unset/" + i12,keyword:"type",params:{type: "string"},parentSchema:schema11.properties.nets.items.properties.unset.items,data:data68};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
}
else {
const err143 = {instancePath:instancePath+"/nets/" + i7+"/unset",keyword:"type",params:{type: "array"},parentSchema:schema11.properties.nets.items.properties.unset,data:data67};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data36.remove !== undefined){
let data69 = data36.remove;
if(typeof data69 !== "boolean"){
const err144 = {instancePath:instancePath+"/nets/" + i7+"/remove",keyword:"type",params:{type: "boolean"},parentSchema:schema11.properties.nets.items.properties.remove,data:data69};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
}
else {
const err145 = {instancePath:instancePath+"/nets/" + i7,keyword:"type",params:{type: "object"},parentSchema:schema11.properties.nets.items,data:data36};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
}
else {
const err146 = {instancePath:instancePath+"/nets",keyword:"type",params:{type: "array"},parentSchema:schema11.properties.nets,data:data35};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data.relays !== undefined){
let data70 = data.relays;
if(Array.isArray(data70)){
if(data70.length > 128){
const err147 = {instancePath:instancePath+"/relays",keyword:"maxItems",params:{limit: 128},parentSchema:schema11.properties.relays,data:data70};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
const len13 = data70.length;
for(let i13=0; i13<len13; i13++){
let data71 = data70[i13];
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
if(data71.id === undefined){
const err148 = {instancePath:instancePath+"/relays/" + i13,keyword:"required",params:{missingProperty: "id"},parentSchema:schema11.properties.relays.items,data:data71};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
for(const key6 in data71){
if(!(((((((key6 === "id") || (key6 === "from")) || (key6 === "to")) || (key6 === "both")) || (key6 === "gain_db")) || (key6 === "unset")) || (key6 === "remove"))){
const err149 = {instancePath:instancePath+"/relays/" + i13,keyword:"additionalProperties",params:{additionalProperty: key6},parentSchema:schema11.properties.relays.items,data:data71};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data71.id !== undefined){
let data72 = data71.id;
if(typeof data72 === "string"){
if(!pattern0.test(data72)){
const err150 = {instancePath:instancePath+"/relays/" + i13+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema22,data:data72};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
else {
const err151 = {instancePath:instancePath+"/relays/" + i13+"/id",keyword:"type",params:{type: "string"},parentSchema:schema22,data:data72};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data71.from !== undefined){
let data73 = data71.from;
if(typeof data73 === "string"){
if(!pattern0.test(data73)){
const err152 = {instancePath:instancePath+"/relays/" + i13+"/from",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema13,data:data73};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
else {
const err153 = {instancePath:instancePath+"/relays/" + i13+"/from",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data73};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data71.to !== undefined){
let data74 = data71.to;
if(typeof data74 === "string"){
if(!pattern0.test(data74)){
const err154 = {instancePath:instancePath+"/relays/" + i13+"/to",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema13,data:data74};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
else {
const err155 = {instancePath:instancePath+"/relays/" + i13+"/to",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data74};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data71.both !== undefined){
let data75 = data71.both;
if(typeof data75 !== "boolean"){
const err156 = {instancePath:instancePath+"/relays/" + i13+"/both",keyword:"type",params:{type: "boolean"},parentSchema:schema11.properties.relays.items.properties.both,data:data75};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data71.gain_db !== undefined){
let data76 = data71.gain_db;
if((typeof data76 == "number") && (isFinite(data76))){
if(data76 > 12 || isNaN(data76)){
const err157 = {instancePath:instancePath+"/relays/" + i13+"/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 12},parentSchema:schema45,data:data76};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(data76 < -60 || isNaN(data76)){
const err158 = {instancePath:instancePath+"/relays/" + i13+"/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema45,data:data76};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
else {
const err159 = {instancePath:instancePath+"/relays/" + i13+"/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema45,data:data76};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data71.unset !== undefined){
let data77 = data71.unset;
if(Array.isArray(data77)){
if(data77.length > 32){
const err160 = {instancePath:instancePath+"/relays/" + i13+"/unset",keyword:"maxItems",params:{limit: 32},parentSchema:schema11.properties.relays.items.properties.unset,data:data77};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
const len14 = data77.length;
for(let i14=0; i14<len14; i14++){
let data78 = data77[i14];
if(typeof data78 === "string"){
if(func3(data78) > 32){
const err161 = {instancePath:instancePath+"/relays/" + i13+"/unset/" + i14,keyword:"maxLength",params:{limit: 32},parentSchema:schema11.properties.relays.items.properties.unset.items,data:data78};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if(func3(data78) < 1){
const err162 = {instancePath:instancePath+"/relays/" + i13+"/unset/" + i14,keyword:"minLength",params:{limit: 1},parentSchema:schema11.properties.relays.items.properties.unset.items,data:data78};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
else {
const err163 = {instancePath:instancePath+"/relays/" + i13+"/unset/" + i14,keyword:"type",params:{type: "string"},parentSchema:schema11.properties.relays.items.properties.unset.items,data:data78};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
}
else {
const err164 = {instancePath:instancePath+"/relays/" + i13+"/unset",keyword:"type",params:{type: "array"},parentSchema:schema11.properties.relays.items.properties.unset,data:data77};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data71.remove !== undefined){
let data79 = data71.remove;
if(typeof data79 !== "boolean"){
const err165 = {instancePath:instancePath+"/relays/" + i13+"/remove",keyword:"type",params:{type: "boolean"},parentSchema:schema11.properties.relays.items.properties.remove,data:data79};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
}
else {
const err166 = {instancePath:instancePath+"/relays/" + i13,keyword:"type",params:{type: "object"},parentSchema:schema11.properties.relays.items,data:data71};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
}
else {
const err167 = {instancePath:instancePath+"/relays",keyword:"type",params:{type: "array"},parentSchema:schema11.properties.relays,data:data70};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data.simulcasts !== undefined){
let data80 = data.simulcasts;
if(Array.isArray(data80)){
if(data80.length > 128){
const err168 = {instancePath:instancePath+"/simulcasts",keyword:"maxItems",params:{limit: 128},parentSchema:schema11.properties.simulcasts,data:data80};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
const len15 = data80.length;
for(let i15=0; i15<len15; i15++){
let data81 = data80[i15];
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
if(data81.id === undefined){
const err169 = {instancePath:instancePath+"/simulcasts/" + i15,keyword:"required",params:{missingProperty: "id"},parentSchema:schema11.properties.simulcasts.items,data:data81};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
for(const key7 in data81){
if(!((((((key7 === "id") || (key7 === "title")) || (key7 === "titles")) || (key7 === "nets")) || (key7 === "unset")) || (key7 === "remove"))){
const err170 = {instancePath:instancePath+"/simulcasts/" + i15,keyword:"additionalProperties",params:{additionalProperty: key7},parentSchema:schema11.properties.simulcasts.items,data:data81};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data81.id !== undefined){
let data82 = data81.id;
if(typeof data82 === "string"){
if(!pattern0.test(data82)){
const err171 = {instancePath:instancePath+"/simulcasts/" + i15+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema22,data:data82};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
else {
const err172 = {instancePath:instancePath+"/simulcasts/" + i15+"/id",keyword:"type",params:{type: "string"},parentSchema:schema22,data:data82};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data81.title !== undefined){
let data83 = data81.title;
if(typeof data83 === "string"){
if(func3(data83) > 80){
const err173 = {instancePath:instancePath+"/simulcasts/" + i15+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema14,data:data83};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if(func3(data83) < 1){
const err174 = {instancePath:instancePath+"/simulcasts/" + i15+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema14,data:data83};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
else {
const err175 = {instancePath:instancePath+"/simulcasts/" + i15+"/title",keyword:"type",params:{type: "string"},parentSchema:schema14,data:data83};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data81.titles !== undefined){
if(!(validate12(data81.titles, {instancePath:instancePath+"/simulcasts/" + i15+"/titles",parentData:data81,parentDataProperty:"titles",rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
if(data81.nets !== undefined){
let data85 = data81.nets;
if(Array.isArray(data85)){
if(data85.length > 16){
const err176 = {instancePath:instancePath+"/simulcasts/" + i15+"/nets",keyword:"maxItems",params:{limit: 16},parentSchema:schema11.properties.simulcasts.items.properties.nets,data:data85};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(data85.length < 2){
const err177 = {instancePath:instancePath+"/simulcasts/" + i15+"/nets",keyword:"minItems",params:{limit: 2},parentSchema:schema11.properties.simulcasts.items.properties.nets,data:data85};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
const len16 = data85.length;
for(let i16=0; i16<len16; i16++){
let data86 = data85[i16];
if(typeof data86 === "string"){
if(!pattern0.test(data86)){
const err178 = {instancePath:instancePath+"/simulcasts/" + i15+"/nets/" + i16,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema13,data:data86};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
else {
const err179 = {instancePath:instancePath+"/simulcasts/" + i15+"/nets/" + i16,keyword:"type",params:{type: "string"},parentSchema:schema13,data:data86};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
}
else {
const err180 = {instancePath:instancePath+"/simulcasts/" + i15+"/nets",keyword:"type",params:{type: "array"},parentSchema:schema11.properties.simulcasts.items.properties.nets,data:data85};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data81.unset !== undefined){
let data87 = data81.unset;
if(Array.isArray(data87)){
if(data87.length > 32){
const err181 = {instancePath:instancePath+"/simulcasts/" + i15+"/unset",keyword:"maxItems",params:{limit: 32},parentSchema:schema11.properties.simulcasts.items.properties.unset,data:data87};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
const len17 = data87.length;
for(let i17=0; i17<len17; i17++){
let data88 = data87[i17];
if(typeof data88 === "string"){
if(func3(data88) > 32){
const err182 = {instancePath:instancePath+"/simulcasts/" + i15+"/unset/" + i17,keyword:"maxLength",params:{limit: 32},parentSchema:schema11.properties.simulcasts.items.properties.unset.items,data:data88};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if(func3(data88) < 1){
const err183 = {instancePath:instancePath+"/simulcasts/" + i15+"/unset/" + i17,keyword:"minLength",params:{limit: 1},parentSchema:schema11.properties.simulcasts.items.properties.unset.items,data:data88};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
else {
const err184 = {instancePath:instancePath+"/simulcasts/" + i15+"/unset/" + i17,keyword:"type",params:{type: "string"},parentSchema:schema11.properties.simulcasts.items.properties.unset.items,data:data88};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
}
else {
const err185 = {instancePath:instancePath+"/simulcasts/" + i15+"/unset",keyword:"type",params:{type: "array"},parentSchema:schema11.properties.simulcasts.items.properties.unset,data:data87};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data81.remove !== undefined){
let data89 = data81.remove;
if(typeof data89 !== "boolean"){
const err186 = {instancePath:instancePath+"/simulcasts/" + i15+"/remove",keyword:"type",params:{type: "boolean"},parentSchema:schema11.properties.simulcasts.items.properties.remove,data:data89};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
}
else {
const err187 = {instancePath:instancePath+"/simulcasts/" + i15,keyword:"type",params:{type: "object"},parentSchema:schema11.properties.simulcasts.items,data:data81};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
}
else {
const err188 = {instancePath:instancePath+"/simulcasts",keyword:"type",params:{type: "array"},parentSchema:schema11.properties.simulcasts,data:data80};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data.whispers !== undefined){
let data90 = data.whispers;
if(Array.isArray(data90)){
if(data90.length > 128){
const err189 = {instancePath:instancePath+"/whispers",keyword:"maxItems",params:{limit: 128},parentSchema:schema11.properties.whispers,data:data90};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
const len18 = data90.length;
for(let i18=0; i18<len18; i18++){
let data91 = data90[i18];
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
if(data91.id === undefined){
const err190 = {instancePath:instancePath+"/whispers/" + i18,keyword:"required",params:{missingProperty: "id"},parentSchema:schema11.properties.whispers.items,data:data91};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
for(const key8 in data91){
if(!((((((key8 === "id") || (key8 === "net")) || (key8 === "from")) || (key8 === "to")) || (key8 === "unset")) || (key8 === "remove"))){
const err191 = {instancePath:instancePath+"/whispers/" + i18,keyword:"additionalProperties",params:{additionalProperty: key8},parentSchema:schema11.properties.whispers.items,data:data91};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data91.id !== undefined){
let data92 = data91.id;
if(typeof data92 === "string"){
if(!pattern0.test(data92)){
const err192 = {instancePath:instancePath+"/whispers/" + i18+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema22,data:data92};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
else {
const err193 = {instancePath:instancePath+"/whispers/" + i18+"/id",keyword:"type",params:{type: "string"},parentSchema:schema22,data:data92};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data91.net !== undefined){
let data93 = data91.net;
if(typeof data93 === "string"){
if(!pattern0.test(data93)){
const err194 = {instancePath:instancePath+"/whispers/" + i18+"/net",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema13,data:data93};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
else {
const err195 = {instancePath:instancePath+"/whispers/" + i18+"/net",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data93};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data91.from !== undefined){
let data94 = data91.from;
if(Array.isArray(data94)){
if(data94.length > 64){
const err196 = {instancePath:instancePath+"/whispers/" + i18+"/from",keyword:"maxItems",params:{limit: 64},parentSchema:schema11.properties.whispers.items.properties.from,data:data94};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if(data94.length < 1){
const err197 = {instancePath:instancePath+"/whispers/" + i18+"/from",keyword:"minItems",params:{limit: 1},parentSchema:schema11.properties.whispers.items.properties.from,data:data94};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
const len19 = data94.length;
for(let i19=0; i19<len19; i19++){
let data95 = data94[i19];
if(typeof data95 === "string"){
if(!pattern0.test(data95)){
const err198 = {instancePath:instancePath+"/whispers/" + i18+"/from/" + i19,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema17,data:data95};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
else {
const err199 = {instancePath:instancePath+"/whispers/" + i18+"/from/" + i19,keyword:"type",params:{type: "string"},parentSchema:schema17,data:data95};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
}
else {
const err200 = {instancePath:instancePath+"/whispers/" + i18+"/from",keyword:"type",params:{type: "array"},parentSchema:schema11.properties.whispers.items.properties.from,data:data94};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data91.to !== undefined){
let data96 = data91.to;
if(Array.isArray(data96)){
if(data96.length > 64){
const err201 = {instancePath:instancePath+"/whispers/" + i18+"/to",keyword:"maxItems",params:{limit: 64},parentSchema:schema11.properties.whispers.items.properties.to,data:data96};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
if(data96.length < 1){
const err202 = {instancePath:instancePath+"/whispers/" + i18+"/to",keyword:"minItems",params:{limit: 1},parentSchema:schema11.properties.whispers.items.properties.to,data:data96};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
const len20 = data96.length;
for(let i20=0; i20<len20; i20++){
let data97 = data96[i20];
if(typeof data97 === "string"){
if(!pattern0.test(data97)){
const err203 = {instancePath:instancePath+"/whispers/" + i18+"/to/" + i20,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema17,data:data97};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
else {
const err204 = {instancePath:instancePath+"/whispers/" + i18+"/to/" + i20,keyword:"type",params:{type: "string"},parentSchema:schema17,data:data97};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
}
else {
const err205 = {instancePath:instancePath+"/whispers/" + i18+"/to",keyword:"type",params:{type: "array"},parentSchema:schema11.properties.whispers.items.properties.to,data:data96};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data91.unset !== undefined){
let data98 = data91.unset;
if(Array.isArray(data98)){
if(data98.length > 32){
const err206 = {instancePath:instancePath+"/whispers/" + i18+"/unset",keyword:"maxItems",params:{limit: 32},parentSchema:schema11.properties.whispers.items.properties.unset,data:data98};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
const len21 = data98.length;
for(let i21=0; i21<len21; i21++){
let data99 = data98[i21];
if(typeof data99 === "string"){
if(func3(data99) > 32){
const err207 = {instancePath:instancePath+"/whispers/" + i18+"/unset/" + i21,keyword:"maxLength",params:{limit: 32},parentSchema:schema11.properties.whispers.items.properties.unset.items,data:data99};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if(func3(data99) < 1){
const err208 = {instancePath:instancePath+"/whispers/" + i18+"/unset/" + i21,keyword:"minLength",params:{limit: 1},parentSchema:schema11.properties.whispers.items.properties.unset.items,data:data99};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
else {
const err209 = {instancePath:instancePath+"/whispers/" + i18+"/unset/" + i21,keyword:"type",params:{type: "string"},parentSchema:schema11.properties.whispers.items.properties.unset.items,data:data99};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
}
else {
const err210 = {instancePath:instancePath+"/whispers/" + i18+"/unset",keyword:"type",params:{type: "array"},parentSchema:schema11.properties.whispers.items.properties.unset,data:data98};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data91.remove !== undefined){
let data100 = data91.remove;
if(typeof data100 !== "boolean"){
const err211 = {instancePath:instancePath+"/whispers/" + i18+"/remove",keyword:"type",params:{type: "boolean"},parentSchema:schema11.properties.whispers.items.properties.remove,data:data100};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
}
else {
const err212 = {instancePath:instancePath+"/whispers/" + i18,keyword:"type",params:{type: "object"},parentSchema:schema11.properties.whispers.items,data:data91};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
}
else {
const err213 = {instancePath:instancePath+"/whispers",keyword:"type",params:{type: "array"},parentSchema:schema11.properties.whispers,data:data90};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data.stacks !== undefined){
let data101 = data.stacks;
if(Array.isArray(data101)){
if(data101.length > 256){
const err214 = {instancePath:instancePath+"/stacks",keyword:"maxItems",params:{limit: 256},parentSchema:schema11.properties.stacks,data:data101};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
const len22 = data101.length;
for(let i22=0; i22<len22; i22++){
let data102 = data101[i22];
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
if(data102.id === undefined){
const err215 = {instancePath:instancePath+"/stacks/" + i22,keyword:"required",params:{missingProperty: "id"},parentSchema:schema11.properties.stacks.items,data:data102};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
for(const key9 in data102){
if(!(func2.call(schema11.properties.stacks.items.properties, key9))){
const err216 = {instancePath:instancePath+"/stacks/" + i22,keyword:"additionalProperties",params:{additionalProperty: key9},parentSchema:schema11.properties.stacks.items,data:data102};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data102.id !== undefined){
let data103 = data102.id;
if(typeof data103 === "string"){
if(!pattern0.test(data103)){
const err217 = {instancePath:instancePath+"/stacks/" + i22+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema22,data:data103};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
else {
const err218 = {instancePath:instancePath+"/stacks/" + i22+"/id",keyword:"type",params:{type: "string"},parentSchema:schema22,data:data103};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data102.title !== undefined){
let data104 = data102.title;
if(typeof data104 === "string"){
if(func3(data104) > 80){
const err219 = {instancePath:instancePath+"/stacks/" + i22+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema14,data:data104};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
if(func3(data104) < 1){
const err220 = {instancePath:instancePath+"/stacks/" + i22+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema14,data:data104};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
else {
const err221 = {instancePath:instancePath+"/stacks/" + i22+"/title",keyword:"type",params:{type: "string"},parentSchema:schema14,data:data104};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data102.titles !== undefined){
if(!(validate12(data102.titles, {instancePath:instancePath+"/stacks/" + i22+"/titles",parentData:data102,parentDataProperty:"titles",rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
if(data102.roles !== undefined){
let data106 = data102.roles;
if(Array.isArray(data106)){
if(data106.length > 64){
const err222 = {instancePath:instancePath+"/stacks/" + i22+"/roles",keyword:"maxItems",params:{limit: 64},parentSchema:schema11.properties.stacks.items.properties.roles,data:data106};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
if(data106.length < 1){
const err223 = {instancePath:instancePath+"/stacks/" + i22+"/roles",keyword:"minItems",params:{limit: 1},parentSchema:schema11.properties.stacks.items.properties.roles,data:data106};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
const len23 = data106.length;
for(let i23=0; i23<len23; i23++){
let data107 = data106[i23];
if(typeof data107 === "string"){
if(!pattern0.test(data107)){
const err224 = {instancePath:instancePath+"/stacks/" + i22+"/roles/" + i23,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema17,data:data107};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
else {
const err225 = {instancePath:instancePath+"/stacks/" + i22+"/roles/" + i23,keyword:"type",params:{type: "string"},parentSchema:schema17,data:data107};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
}
else {
const err226 = {instancePath:instancePath+"/stacks/" + i22+"/roles",keyword:"type",params:{type: "array"},parentSchema:schema11.properties.stacks.items.properties.roles,data:data106};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data102.seats !== undefined){
let data108 = data102.seats;
if(Array.isArray(data108)){
if(data108.length > 64){
const err227 = {instancePath:instancePath+"/stacks/" + i22+"/seats",keyword:"maxItems",params:{limit: 64},parentSchema:schema11.properties.stacks.items.properties.seats,data:data108};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
if(data108.length < 1){
const err228 = {instancePath:instancePath+"/stacks/" + i22+"/seats",keyword:"minItems",params:{limit: 1},parentSchema:schema11.properties.stacks.items.properties.seats,data:data108};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
const len24 = data108.length;
for(let i24=0; i24<len24; i24++){
let data109 = data108[i24];
if(typeof data109 === "string"){
if(func3(data109) > 80){
const err229 = {instancePath:instancePath+"/stacks/" + i22+"/seats/" + i24,keyword:"maxLength",params:{limit: 80},parentSchema:schema11.properties.stacks.items.properties.seats.items,data:data109};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
if(func3(data109) < 1){
const err230 = {instancePath:instancePath+"/stacks/" + i22+"/seats/" + i24,keyword:"minLength",params:{limit: 1},parentSchema:schema11.properties.stacks.items.properties.seats.items,data:data109};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
else {
const err231 = {instancePath:instancePath+"/stacks/" + i22+"/seats/" + i24,keyword:"type",params:{type: "string"},parentSchema:schema11.properties.stacks.items.properties.seats.items,data:data109};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
}
else {
const err232 = {instancePath:instancePath+"/stacks/" + i22+"/seats",keyword:"type",params:{type: "array"},parentSchema:schema11.properties.stacks.items.properties.seats,data:data108};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data102.radios !== undefined){
let data110 = data102.radios;
if(Array.isArray(data110)){
if(data110.length > 32){
const err233 = {instancePath:instancePath+"/stacks/" + i22+"/radios",keyword:"maxItems",params:{limit: 32},parentSchema:schema11.properties.stacks.items.properties.radios,data:data110};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
const len25 = data110.length;
for(let i25=0; i25<len25; i25++){
let data111 = data110[i25];
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
if(data111.slot === undefined){
const err234 = {instancePath:instancePath+"/stacks/" + i22+"/radios/" + i25,keyword:"required",params:{missingProperty: "slot"},parentSchema:schema11.properties.stacks.items.properties.radios.items,data:data111};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
for(const key10 in data111){
if(!(func2.call(schema11.properties.stacks.items.properties.radios.items.properties, key10))){
const err235 = {instancePath:instancePath+"/stacks/" + i22+"/radios/" + i25,keyword:"additionalProperties",params:{additionalProperty: key10},parentSchema:schema11.properties.stacks.items.properties.radios.items,data:data111};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data111.slot !== undefined){
let data112 = data111.slot;
if(!(((typeof data112 == "number") && (!(data112 % 1) && !isNaN(data112))) && (isFinite(data112)))){
const err236 = {instancePath:instancePath+"/stacks/" + i22+"/radios/" + i25+"/slot",keyword:"type",params:{type: "integer"},parentSchema:schema11.properties.stacks.items.properties.radios.items.properties.slot,data:data112};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
if((typeof data112 == "number") && (isFinite(data112))){
if(data112 > 32 || isNaN(data112)){
const err237 = {instancePath:instancePath+"/stacks/" + i22+"/radios/" + i25+"/slot",keyword:"maximum",params:{comparison: "<=", limit: 32},parentSchema:schema11.properties.stacks.items.properties.radios.items.properties.slot,data:data112};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
if(data112 < 1 || isNaN(data112)){
const err238 = {instancePath:instancePath+"/stacks/" + i22+"/radios/" + i25+"/slot",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema11.properties.stacks.items.properties.radios.items.properties.slot,data:data112};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
}
if(data111.net !== undefined){
let data113 = data111.net;
if(typeof data113 === "string"){
if(!pattern0.test(data113)){
const err239 = {instancePath:instancePath+"/stacks/" + i22+"/radios/" + i25+"/net",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema13,data:data113};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
else {
const err240 = {instancePath:instancePath+"/stacks/" + i22+"/radios/" + i25+"/net",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data113};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data111.monitor !== undefined){
let data114 = data111.monitor;
if(typeof data114 !== "boolean"){
const err241 = {instancePath:instancePath+"/stacks/" + i22+"/radios/" + i25+"/monitor",keyword:"type",params:{type: "boolean"},parentSchema:schema11.properties.stacks.items.properties.radios.items.properties.monitor,data:data114};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data111.gain_db !== undefined){
let data115 = data111.gain_db;
if((typeof data115 == "number") && (isFinite(data115))){
if(data115 > 12 || isNaN(data115)){
const err242 = {instancePath:instancePath+"/stacks/" + i22+"/radios/" + i25+"/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 12},parentSchema:schema45,data:data115};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
if(data115 < -60 || isNaN(data115)){
const err243 = {instancePath:instancePath+"/stacks/" + i22+"/radios/" + i25+"/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema45,data:data115};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
else {
const err244 = {instancePath:instancePath+"/stacks/" + i22+"/radios/" + i25+"/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema45,data:data115};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data111.pan !== undefined){
let data116 = data111.pan;
if((typeof data116 == "number") && (isFinite(data116))){
if(data116 > 1 || isNaN(data116)){
const err245 = {instancePath:instancePath+"/stacks/" + i22+"/radios/" + i25+"/pan",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema58,data:data116};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
if(data116 < -1 || isNaN(data116)){
const err246 = {instancePath:instancePath+"/stacks/" + i22+"/radios/" + i25+"/pan",keyword:"minimum",params:{comparison: ">=", limit: -1},parentSchema:schema58,data:data116};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
else {
const err247 = {instancePath:instancePath+"/stacks/" + i22+"/radios/" + i25+"/pan",keyword:"type",params:{type: "number"},parentSchema:schema58,data:data116};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data111.muted !== undefined){
let data117 = data111.muted;
if(typeof data117 !== "boolean"){
const err248 = {instancePath:instancePath+"/stacks/" + i22+"/radios/" + i25+"/muted",keyword:"type",params:{type: "boolean"},parentSchema:schema11.properties.stacks.items.properties.radios.items.properties.muted,data:data117};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data111.positional !== undefined){
let data118 = data111.positional;
if(typeof data118 !== "boolean"){
const err249 = {instancePath:instancePath+"/stacks/" + i22+"/radios/" + i25+"/positional",keyword:"type",params:{type: "boolean"},parentSchema:schema11.properties.stacks.items.properties.radios.items.properties.positional,data:data118};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
if(data111.keys !== undefined){
let data119 = data111.keys;
if(Array.isArray(data119)){
if(data119.length > 4){
const err250 = {instancePath:instancePath+"/stacks/" + i22+"/radios/" + i25+"/keys",keyword:"maxItems",params:{limit: 4},parentSchema:schema11.properties.stacks.items.properties.radios.items.properties.keys,data:data119};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
if(data119.length < 1){
const err251 = {instancePath:instancePath+"/stacks/" + i22+"/radios/" + i25+"/keys",keyword:"minItems",params:{limit: 1},parentSchema:schema11.properties.stacks.items.properties.radios.items.properties.keys,data:data119};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
const len26 = data119.length;
for(let i26=0; i26<len26; i26++){
let data120 = data119[i26];
if(typeof data120 === "string"){
if(func3(data120) > 32){
const err252 = {instancePath:instancePath+"/stacks/" + i22+"/radios/" + i25+"/keys/" + i26,keyword:"maxLength",params:{limit: 32},parentSchema:schema59,data:data120};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
if(!pattern28.test(data120)){
const err253 = {instancePath:instancePath+"/stacks/" + i22+"/radios/" + i25+"/keys/" + i26,keyword:"pattern",params:{pattern: "^[A-Z][A-Za-z0-9]{0,31}$"},parentSchema:schema59,data:data120};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
else {
const err254 = {instancePath:instancePath+"/stacks/" + i22+"/radios/" + i25+"/keys/" + i26,keyword:"type",params:{type: "string"},parentSchema:schema59,data:data120};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
}
else {
const err255 = {instancePath:instancePath+"/stacks/" + i22+"/radios/" + i25+"/keys",keyword:"type",params:{type: "array"},parentSchema:schema11.properties.stacks.items.properties.radios.items.properties.keys,data:data119};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data111.mode !== undefined){
let data121 = data111.mode;
if(!((((data121 === "hold") || (data121 === "toggle")) || (data121 === "latch")) || (data121 === "double"))){
const err256 = {instancePath:instancePath+"/stacks/" + i22+"/radios/" + i25+"/mode",keyword:"enum",params:{allowedValues: schema11.properties.stacks.items.properties.radios.items.properties.mode.enum},parentSchema:schema11.properties.stacks.items.properties.radios.items.properties.mode,data:data121};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data111.unset !== undefined){
let data122 = data111.unset;
if(Array.isArray(data122)){
if(data122.length > 32){
const err257 = {instancePath:instancePath+"/stacks/" + i22+"/radios/" + i25+"/unset",keyword:"maxItems",params:{limit: 32},parentSchema:schema11.properties.stacks.items.properties.radios.items.properties.unset,data:data122};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
const len27 = data122.length;
for(let i27=0; i27<len27; i27++){
let data123 = data122[i27];
if(typeof data123 === "string"){
if(func3(data123) > 32){
const err258 = {instancePath:instancePath+"/stacks/" + i22+"/radios/" + i25+"/unset/" + i27,keyword:"maxLength",params:{limit: 32},parentSchema:schema11.properties.stacks.items.properties.radios.items.properties.unset.items,data:data123};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
if(func3(data123) < 1){
const err259 = {instancePath:instancePath+"/stacks/" + i22+"/radios/" + i25+"/unset/" + i27,keyword:"minLength",params:{limit: 1},parentSchema:schema11.properties.stacks.items.properties.radios.items.properties.unset.items,data:data123};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
else {
const err260 = {instancePath:instancePath+"/stacks/" + i22+"/radios/" + i25+"/unset/" + i27,keyword:"type",params:{type: "string"},parentSchema:schema11.properties.stacks.items.properties.radios.items.properties.unset.items,data:data123};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
}
else {
const err261 = {instancePath:instancePath+"/stacks/" + i22+"/radios/" + i25+"/unset",keyword:"type",params:{type: "array"},parentSchema:schema11.properties.stacks.items.properties.radios.items.properties.unset,data:data122};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data111.remove !== undefined){
let data124 = data111.remove;
if(typeof data124 !== "boolean"){
const err262 = {instancePath:instancePath+"/stacks/" + i22+"/radios/" + i25+"/remove",keyword:"type",params:{type: "boolean"},parentSchema:schema11.properties.stacks.items.properties.radios.items.properties.remove,data:data124};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
}
else {
const err263 = {instancePath:instancePath+"/stacks/" + i22+"/radios/" + i25,keyword:"type",params:{type: "object"},parentSchema:schema11.properties.stacks.items.properties.radios.items,data:data111};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
}
else {
const err264 = {instancePath:instancePath+"/stacks/" + i22+"/radios",keyword:"type",params:{type: "array"},parentSchema:schema11.properties.stacks.items.properties.radios,data:data110};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data102.simulcasts !== undefined){
let data125 = data102.simulcasts;
if(Array.isArray(data125)){
if(data125.length > 16){
const err265 = {instancePath:instancePath+"/stacks/" + i22+"/simulcasts",keyword:"maxItems",params:{limit: 16},parentSchema:schema11.properties.stacks.items.properties.simulcasts,data:data125};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
const len28 = data125.length;
for(let i28=0; i28<len28; i28++){
let data126 = data125[i28];
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
if(data126.id === undefined){
const err266 = {instancePath:instancePath+"/stacks/" + i22+"/simulcasts/" + i28,keyword:"required",params:{missingProperty: "id"},parentSchema:schema11.properties.stacks.items.properties.simulcasts.items,data:data126};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
for(const key11 in data126){
if(!(((((key11 === "id") || (key11 === "keys")) || (key11 === "mode")) || (key11 === "unset")) || (key11 === "remove"))){
const err267 = {instancePath:instancePath+"/stacks/" + i22+"/simulcasts/" + i28,keyword:"additionalProperties",params:{additionalProperty: key11},parentSchema:schema11.properties.stacks.items.properties.simulcasts.items,data:data126};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data126.id !== undefined){
let data127 = data126.id;
if(typeof data127 === "string"){
if(!pattern0.test(data127)){
const err268 = {instancePath:instancePath+"/stacks/" + i22+"/simulcasts/" + i28+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema22,data:data127};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
else {
const err269 = {instancePath:instancePath+"/stacks/" + i22+"/simulcasts/" + i28+"/id",keyword:"type",params:{type: "string"},parentSchema:schema22,data:data127};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data126.keys !== undefined){
let data128 = data126.keys;
if(Array.isArray(data128)){
if(data128.length > 4){
const err270 = {instancePath:instancePath+"/stacks/" + i22+"/simulcasts/" + i28+"/keys",keyword:"maxItems",params:{limit: 4},parentSchema:schema11.properties.stacks.items.properties.simulcasts.items.properties.keys,data:data128};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
if(data128.length < 1){
const err271 = {instancePath:instancePath+"/stacks/" + i22+"/simulcasts/" + i28+"/keys",keyword:"minItems",params:{limit: 1},parentSchema:schema11.properties.stacks.items.properties.simulcasts.items.properties.keys,data:data128};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
const len29 = data128.length;
for(let i29=0; i29<len29; i29++){
let data129 = data128[i29];
if(typeof data129 === "string"){
if(func3(data129) > 32){
const err272 = {instancePath:instancePath+"/stacks/" + i22+"/simulcasts/" + i28+"/keys/" + i29,keyword:"maxLength",params:{limit: 32},parentSchema:schema59,data:data129};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
if(!pattern28.test(data129)){
const err273 = {instancePath:instancePath+"/stacks/" + i22+"/simulcasts/" + i28+"/keys/" + i29,keyword:"pattern",params:{pattern: "^[A-Z][A-Za-z0-9]{0,31}$"},parentSchema:schema59,data:data129};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
else {
const err274 = {instancePath:instancePath+"/stacks/" + i22+"/simulcasts/" + i28+"/keys/" + i29,keyword:"type",params:{type: "string"},parentSchema:schema59,data:data129};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
}
else {
const err275 = {instancePath:instancePath+"/stacks/" + i22+"/simulcasts/" + i28+"/keys",keyword:"type",params:{type: "array"},parentSchema:schema11.properties.stacks.items.properties.simulcasts.items.properties.keys,data:data128};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data126.mode !== undefined){
let data130 = data126.mode;
if(!((((data130 === "hold") || (data130 === "toggle")) || (data130 === "latch")) || (data130 === "double"))){
const err276 = {instancePath:instancePath+"/stacks/" + i22+"/simulcasts/" + i28+"/mode",keyword:"enum",params:{allowedValues: schema11.properties.stacks.items.properties.simulcasts.items.properties.mode.enum},parentSchema:schema11.properties.stacks.items.properties.simulcasts.items.properties.mode,data:data130};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data126.unset !== undefined){
let data131 = data126.unset;
if(Array.isArray(data131)){
if(data131.length > 32){
const err277 = {instancePath:instancePath+"/stacks/" + i22+"/simulcasts/" + i28+"/unset",keyword:"maxItems",params:{limit: 32},parentSchema:schema11.properties.stacks.items.properties.simulcasts.items.properties.unset,data:data131};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
const len30 = data131.length;
for(let i30=0; i30<len30; i30++){
let data132 = data131[i30];
if(typeof data132 === "string"){
if(func3(data132) > 32){
const err278 = {instancePath:instancePath+"/stacks/" + i22+"/simulcasts/" + i28+"/unset/" + i30,keyword:"maxLength",params:{limit: 32},parentSchema:schema11.properties.stacks.items.properties.simulcasts.items.properties.unset.items,data:data132};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
if(func3(data132) < 1){
const err279 = {instancePath:instancePath+"/stacks/" + i22+"/simulcasts/" + i28+"/unset/" + i30,keyword:"minLength",params:{limit: 1},parentSchema:schema11.properties.stacks.items.properties.simulcasts.items.properties.unset.items,data:data132};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
else {
const err280 = {instancePath:instancePath+"/stacks/" + i22+"/simulcasts/" + i28+"/unset/" + i30,keyword:"type",params:{type: "string"},parentSchema:schema11.properties.stacks.items.properties.simulcasts.items.properties.unset.items,data:data132};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
}
else {
const err281 = {instancePath:instancePath+"/stacks/" + i22+"/simulcasts/" + i28+"/unset",keyword:"type",params:{type: "array"},parentSchema:schema11.properties.stacks.items.properties.simulcasts.items.properties.unset,data:data131};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
if(data126.remove !== undefined){
let data133 = data126.remove;
if(typeof data133 !== "boolean"){
const err282 = {instancePath:instancePath+"/stacks/" + i22+"/simulcasts/" + i28+"/remove",keyword:"type",params:{type: "boolean"},parentSchema:schema11.properties.stacks.items.properties.simulcasts.items.properties.remove,data:data133};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
}
else {
const err283 = {instancePath:instancePath+"/stacks/" + i22+"/simulcasts/" + i28,keyword:"type",params:{type: "object"},parentSchema:schema11.properties.stacks.items.properties.simulcasts.items,data:data126};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
}
else {
const err284 = {instancePath:instancePath+"/stacks/" + i22+"/simulcasts",keyword:"type",params:{type: "array"},parentSchema:schema11.properties.stacks.items.properties.simulcasts,data:data125};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
if(data102.unset !== undefined){
let data134 = data102.unset;
if(Array.isArray(data134)){
if(data134.length > 32){
const err285 = {instancePath:instancePath+"/stacks/" + i22+"/unset",keyword:"maxItems",params:{limit: 32},parentSchema:schema11.properties.stacks.items.properties.unset,data:data134};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
const len31 = data134.length;
for(let i31=0; i31<len31; i31++){
let data135 = data134[i31];
if(typeof data135 === "string"){
if(func3(data135) > 32){
const err286 = {instancePath:instancePath+"/stacks/" + i22+"/unset/" + i31,keyword:"maxLength",params:{limit: 32},parentSchema:schema11.properties.stacks.items.properties.unset.items,data:data135};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
if(func3(data135) < 1){
const err287 = {instancePath:instancePath+"/stacks/" + i22+"/unset/" + i31,keyword:"minLength",params:{limit: 1},parentSchema:schema11.properties.stacks.items.properties.unset.items,data:data135};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
else {
const err288 = {instancePath:instancePath+"/stacks/" + i22+"/unset/" + i31,keyword:"type",params:{type: "string"},parentSchema:schema11.properties.stacks.items.properties.unset.items,data:data135};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
}
else {
const err289 = {instancePath:instancePath+"/stacks/" + i22+"/unset",keyword:"type",params:{type: "array"},parentSchema:schema11.properties.stacks.items.properties.unset,data:data134};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
if(data102.remove !== undefined){
let data136 = data102.remove;
if(typeof data136 !== "boolean"){
const err290 = {instancePath:instancePath+"/stacks/" + i22+"/remove",keyword:"type",params:{type: "boolean"},parentSchema:schema11.properties.stacks.items.properties.remove,data:data136};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
}
else {
const err291 = {instancePath:instancePath+"/stacks/" + i22,keyword:"type",params:{type: "object"},parentSchema:schema11.properties.stacks.items,data:data102};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
}
else {
const err292 = {instancePath:instancePath+"/stacks",keyword:"type",params:{type: "array"},parentSchema:schema11.properties.stacks,data:data101};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
if(data.phases !== undefined){
let data137 = data.phases;
if(Array.isArray(data137)){
if(data137.length > 32){
const err293 = {instancePath:instancePath+"/phases",keyword:"maxItems",params:{limit: 32},parentSchema:schema11.properties.phases,data:data137};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
const len32 = data137.length;
for(let i32=0; i32<len32; i32++){
let data138 = data137[i32];
if(data138 && typeof data138 == "object" && !Array.isArray(data138)){
if(data138.id === undefined){
const err294 = {instancePath:instancePath+"/phases/" + i32,keyword:"required",params:{missingProperty: "id"},parentSchema:schema11.properties.phases.items,data:data138};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
for(const key12 in data138){
if(!((((((key12 === "id") || (key12 === "title")) || (key12 === "titles")) || (key12 === "stacks")) || (key12 === "unset")) || (key12 === "remove"))){
const err295 = {instancePath:instancePath+"/phases/" + i32,keyword:"additionalProperties",params:{additionalProperty: key12},parentSchema:schema11.properties.phases.items,data:data138};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
if(data138.id !== undefined){
let data139 = data138.id;
if(typeof data139 === "string"){
if(!pattern0.test(data139)){
const err296 = {instancePath:instancePath+"/phases/" + i32+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema22,data:data139};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
else {
const err297 = {instancePath:instancePath+"/phases/" + i32+"/id",keyword:"type",params:{type: "string"},parentSchema:schema22,data:data139};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
if(data138.title !== undefined){
let data140 = data138.title;
if(typeof data140 === "string"){
if(func3(data140) > 80){
const err298 = {instancePath:instancePath+"/phases/" + i32+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema14,data:data140};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
if(func3(data140) < 1){
const err299 = {instancePath:instancePath+"/phases/" + i32+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema14,data:data140};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
else {
const err300 = {instancePath:instancePath+"/phases/" + i32+"/title",keyword:"type",params:{type: "string"},parentSchema:schema14,data:data140};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
if(data138.titles !== undefined){
if(!(validate12(data138.titles, {instancePath:instancePath+"/phases/" + i32+"/titles",parentData:data138,parentDataProperty:"titles",rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
if(data138.stacks !== undefined){
let data142 = data138.stacks;
if(Array.isArray(data142)){
if(data142.length > 256){
const err301 = {instancePath:instancePath+"/phases/" + i32+"/stacks",keyword:"maxItems",params:{limit: 256},parentSchema:schema11.properties.phases.items.properties.stacks,data:data142};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
const len33 = data142.length;
for(let i33=0; i33<len33; i33++){
let data143 = data142[i33];
if(typeof data143 === "string"){
if(!pattern0.test(data143)){
const err302 = {instancePath:instancePath+"/phases/" + i32+"/stacks/" + i33,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema22,data:data143};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
else {
const err303 = {instancePath:instancePath+"/phases/" + i32+"/stacks/" + i33,keyword:"type",params:{type: "string"},parentSchema:schema22,data:data143};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
}
else {
const err304 = {instancePath:instancePath+"/phases/" + i32+"/stacks",keyword:"type",params:{type: "array"},parentSchema:schema11.properties.phases.items.properties.stacks,data:data142};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
if(data138.unset !== undefined){
let data144 = data138.unset;
if(Array.isArray(data144)){
if(data144.length > 32){
const err305 = {instancePath:instancePath+"/phases/" + i32+"/unset",keyword:"maxItems",params:{limit: 32},parentSchema:schema11.properties.phases.items.properties.unset,data:data144};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
const len34 = data144.length;
for(let i34=0; i34<len34; i34++){
let data145 = data144[i34];
if(typeof data145 === "string"){
if(func3(data145) > 32){
const err306 = {instancePath:instancePath+"/phases/" + i32+"/unset/" + i34,keyword:"maxLength",params:{limit: 32},parentSchema:schema11.properties.phases.items.properties.unset.items,data:data145};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
if(func3(data145) < 1){
const err307 = {instancePath:instancePath+"/phases/" + i32+"/unset/" + i34,keyword:"minLength",params:{limit: 1},parentSchema:schema11.properties.phases.items.properties.unset.items,data:data145};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
else {
const err308 = {instancePath:instancePath+"/phases/" + i32+"/unset/" + i34,keyword:"type",params:{type: "string"},parentSchema:schema11.properties.phases.items.properties.unset.items,data:data145};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
}
else {
const err309 = {instancePath:instancePath+"/phases/" + i32+"/unset",keyword:"type",params:{type: "array"},parentSchema:schema11.properties.phases.items.properties.unset,data:data144};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
if(data138.remove !== undefined){
let data146 = data138.remove;
if(typeof data146 !== "boolean"){
const err310 = {instancePath:instancePath+"/phases/" + i32+"/remove",keyword:"type",params:{type: "boolean"},parentSchema:schema11.properties.phases.items.properties.remove,data:data146};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
}
else {
const err311 = {instancePath:instancePath+"/phases/" + i32,keyword:"type",params:{type: "object"},parentSchema:schema11.properties.phases.items,data:data138};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
}
else {
const err312 = {instancePath:instancePath+"/phases",keyword:"type",params:{type: "array"},parentSchema:schema11.properties.phases,data:data137};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
if(data.unset !== undefined){
let data147 = data.unset;
if(Array.isArray(data147)){
if(data147.length > 32){
const err313 = {instancePath:instancePath+"/unset",keyword:"maxItems",params:{limit: 32},parentSchema:schema11.properties.unset,data:data147};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
const len35 = data147.length;
for(let i35=0; i35<len35; i35++){
let data148 = data147[i35];
if(typeof data148 === "string"){
if(func3(data148) > 32){
const err314 = {instancePath:instancePath+"/unset/" + i35,keyword:"maxLength",params:{limit: 32},parentSchema:schema11.properties.unset.items,data:data148};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
if(func3(data148) < 1){
const err315 = {instancePath:instancePath+"/unset/" + i35,keyword:"minLength",params:{limit: 1},parentSchema:schema11.properties.unset.items,data:data148};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
else {
const err316 = {instancePath:instancePath+"/unset/" + i35,keyword:"type",params:{type: "string"},parentSchema:schema11.properties.unset.items,data:data148};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
}
else {
const err317 = {instancePath:instancePath+"/unset",keyword:"type",params:{type: "array"},parentSchema:schema11.properties.unset,data:data147};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
}
else {
const err318 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const operation: Check = validate26;
const schema65 = {"title":"operation","type":"object","properties":{"$schema":{"type":"string","minLength":0,"maxLength":256},"id":{"$ref":"../common.schema.json#/$defs/channel_id"},"title":{"$ref":"../common.schema.json#/$defs/title"},"titles":{"$ref":"../common.schema.json#/$defs/titles"},"description":{"type":"string","minLength":1,"maxLength":2000},"version":{"type":"string","pattern":"^[0-9A-Za-z][0-9A-Za-z.+-]{0,31}$"},"roles":{"type":"array","items":{"title":"role","type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/role_id"},"title":{"$ref":"../common.schema.json#/$defs/title"},"titles":{"$ref":"../common.schema.json#/$defs/titles"},"description":{"type":"string","minLength":1,"maxLength":2000}},"required":["id","title"],"additionalProperties":false},"minItems":1,"maxItems":64},"groups":{"type":"array","items":{"title":"role group","type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/role_id"},"title":{"$ref":"../common.schema.json#/$defs/title"},"titles":{"$ref":"../common.schema.json#/$defs/titles"},"roles":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/role_id"},"minItems":1,"maxItems":64}},"required":["id","title","roles"],"additionalProperties":false},"maxItems":64},"effects":{"type":"array","items":{"title":"named effect","type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/slug"},"title":{"$ref":"../common.schema.json#/$defs/title"},"titles":{"$ref":"../common.schema.json#/$defs/titles"},"effect":{"$ref":"../common.schema.json#/$defs/radio_effect"}},"required":["id","effect"],"additionalProperties":false},"maxItems":64},"nets":{"type":"array","items":{"title":"net","type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/channel_id"},"title":{"$ref":"../common.schema.json#/$defs/title"},"titles":{"$ref":"../common.schema.json#/$defs/titles"},"label":{"$ref":"../common.schema.json#/$defs/label"},"labels":{"$ref":"../common.schema.json#/$defs/labels"},"description":{"type":"string","minLength":1,"maxLength":2000},"kind":{"enum":["radio","group"]},"parent":{"$ref":"../common.schema.json#/$defs/channel_id"},"number":{"$ref":"../common.schema.json#/$defs/channel_number"},"colour":{"$ref":"../common.schema.json#/$defs/colour"},"icon":{"$ref":"../common.schema.json#/$defs/icon"},"listen":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/role_id"},"maxItems":64},"join":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/role_id"},"maxItems":64},"speak":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/role_id"},"maxItems":64},"whisper":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/role_id"},"maxItems":64},"password_name":{"$ref":"../common.schema.json#/$defs/slug"},"priority":{"type":"integer","minimum":0,"maximum":10},"effect_id":{"$ref":"../common.schema.json#/$defs/slug"},"effect":{"$ref":"../common.schema.json#/$defs/radio_effect"},"codec":{"type":"object","properties":{"bitrate_bps":{"type":"integer","minimum":24000,"maximum":64000,"x-unit":"bit/s"},"frame_ms":{"type":"integer","minimum":10,"maximum":20,"x-unit":"ms"}},"required":[],"additionalProperties":false},"half_duplex":{"type":"boolean"},"talk_ms_max":{"type":"number","minimum":1000,"maximum":3600000,"x-unit":"ms"},"talkers_max":{"type":"integer","minimum":1,"maximum":64},"members_max":{"type":"integer","minimum":1,"maximum":4096}},"required":["id","title"],"additionalProperties":false},"minItems":1,"maxItems":512},"relays":{"type":"array","items":{"title":"relay","type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/slug"},"from":{"$ref":"../common.schema.json#/$defs/channel_id"},"to":{"$ref":"../common.schema.json#/$defs/channel_id"},"both":{"type":"boolean"},"gain_db":{"$ref":"../common.schema.json#/$defs/gain_db"}},"required":["id","from","to"],"additionalProperties":false},"maxItems":128},"simulcasts":{"type":"array","items":{"title":"net simulcast","type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/slug"},"title":{"$ref":"../common.schema.json#/$defs/title"},"titles":{"$ref":"../common.schema.json#/$defs/titles"},"nets":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/channel_id"},"minItems":2,"maxItems":16}},"required":["id","title","nets"],"additionalProperties":false},"maxItems":128},"whispers":{"type":"array","items":{"title":"whisper rule","type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/slug"},"net":{"$ref":"../common.schema.json#/$defs/channel_id"},"from":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/role_id"},"minItems":1,"maxItems":64},"to":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/role_id"},"minItems":1,"maxItems":64}},"required":["id","net","from","to"],"additionalProperties":false},"maxItems":128},"stacks":{"type":"array","items":{"title":"radio stack","type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/slug"},"title":{"$ref":"../common.schema.json#/$defs/title"},"titles":{"$ref":"../common.schema.json#/$defs/titles"},"roles":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/role_id"},"minItems":1,"maxItems":64},"seats":{"type":"array","items":{"type":"string","minLength":1,"maxLength":80},"minItems":1,"maxItems":64},"radios":{"type":"array","items":{"title":"stack radio","type":"object","properties":{"slot":{"type":"integer","minimum":1,"maximum":32},"net":{"$ref":"../common.schema.json#/$defs/channel_id"},"monitor":{"type":"boolean"},"gain_db":{"$ref":"../common.schema.json#/$defs/gain_db"},"pan":{"$ref":"../common.schema.json#/$defs/pan"},"muted":{"type":"boolean"},"positional":{"type":"boolean"},"keys":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/key_name"},"minItems":1,"maxItems":4},"mode":{"enum":["hold","toggle","latch","double"]}},"required":["slot","net"],"additionalProperties":false},"maxItems":32},"simulcasts":{"type":"array","items":{"title":"stack simulcast","type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/slug"},"keys":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/key_name"},"minItems":1,"maxItems":4},"mode":{"enum":["hold","toggle","latch","double"]}},"required":["id"],"additionalProperties":false},"maxItems":16}},"required":["id","title","roles","radios"],"additionalProperties":false},"maxItems":256},"phases":{"type":"array","items":{"title":"phase","type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/slug"},"title":{"$ref":"../common.schema.json#/$defs/title"},"titles":{"$ref":"../common.schema.json#/$defs/titles"},"stacks":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/slug"},"maxItems":256}},"required":["id","title","stacks"],"additionalProperties":false},"maxItems":32}},"required":["id","title","roles","nets"],"additionalProperties":false};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 32){
const err0 = {instancePath,keyword:"maxProperties",params:{limit: 32},parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
let data0 = data[key0];
if(typeof data0 === "string"){
if(func3(data0) > 80){
const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 80},parentSchema:schema14,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func3(data0) < 1){
const err2 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minLength",params:{limit: 1},parentSchema:schema14,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},parentSchema:schema14,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}


function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.low_hz !== undefined){
let data0 = data.low_hz;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2000 || isNaN(data0)){
const err0 = {instancePath:instancePath+"/low_hz",keyword:"maximum",params:{comparison: "<=", limit: 2000},parentSchema:schema24.properties.low_hz,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0 < 20 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/low_hz",keyword:"minimum",params:{comparison: ">=", limit: 20},parentSchema:schema24.properties.low_hz,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/low_hz",keyword:"type",params:{type: "number"},parentSchema:schema24.properties.low_hz,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.high_hz !== undefined){
let data1 = data.high_hz;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 20000 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/high_hz",keyword:"maximum",params:{comparison: "<=", limit: 20000},parentSchema:schema24.properties.high_hz,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1 < 1000 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/high_hz",keyword:"minimum",params:{comparison: ">=", limit: 1000},parentSchema:schema24.properties.high_hz,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/high_hz",keyword:"type",params:{type: "number"},parentSchema:schema24.properties.high_hz,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.drive_db !== undefined){
let data2 = data.drive_db;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 30 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/drive_db",keyword:"maximum",params:{comparison: "<=", limit: 30},parentSchema:schema24.properties.drive_db,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/drive_db",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema24.properties.drive_db,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/drive_db",keyword:"type",params:{type: "number"},parentSchema:schema24.properties.drive_db,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.noise_db !== undefined){
let data3 = data.noise_db;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > -20 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/noise_db",keyword:"maximum",params:{comparison: "<=", limit: -20},parentSchema:schema24.properties.noise_db,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3 < -90 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/noise_db",keyword:"minimum",params:{comparison: ">=", limit: -90},parentSchema:schema24.properties.noise_db,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/noise_db",keyword:"type",params:{type: "number"},parentSchema:schema24.properties.noise_db,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.tail_ms !== undefined){
let data4 = data.tail_ms;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 500 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/tail_ms",keyword:"maximum",params:{comparison: "<=", limit: 500},parentSchema:schema24.properties.tail_ms,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/tail_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema24.properties.tail_ms,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/tail_ms",keyword:"type",params:{type: "number"},parentSchema:schema24.properties.tail_ms,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.tail_db !== undefined){
let data5 = data.tail_db;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > -6 || isNaN(data5)){
const err15 = {instancePath:instancePath+"/tail_db",keyword:"maximum",params:{comparison: "<=", limit: -6},parentSchema:schema24.properties.tail_db,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5 < -90 || isNaN(data5)){
const err16 = {instancePath:instancePath+"/tail_db",keyword:"minimum",params:{comparison: ">=", limit: -90},parentSchema:schema24.properties.tail_db,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/tail_db",keyword:"type",params:{type: "number"},parentSchema:schema24.properties.tail_db,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.key_down_tone !== undefined){
let data6 = data.key_down_tone;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.frequency_hz === undefined){
const err18 = {instancePath:instancePath+"/key_down_tone",keyword:"required",params:{missingProperty: "frequency_hz"},parentSchema:schema25,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data6.duration_ms === undefined){
const err19 = {instancePath:instancePath+"/key_down_tone",keyword:"required",params:{missingProperty: "duration_ms"},parentSchema:schema25,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data6.gain_db === undefined){
const err20 = {instancePath:instancePath+"/key_down_tone",keyword:"required",params:{missingProperty: "gain_db"},parentSchema:schema25,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data6.frequency_hz !== undefined){
let data7 = data6.frequency_hz;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 4000 || isNaN(data7)){
const err21 = {instancePath:instancePath+"/key_down_tone/frequency_hz",keyword:"maximum",params:{comparison: "<=", limit: 4000},parentSchema:schema25.properties.frequency_hz,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data7 < 100 || isNaN(data7)){
const err22 = {instancePath:instancePath+"/key_down_tone/frequency_hz",keyword:"minimum",params:{comparison: ">=", limit: 100},parentSchema:schema25.properties.frequency_hz,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/key_down_tone/frequency_hz",keyword:"type",params:{type: "number"},parentSchema:schema25.properties.frequency_hz,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data6.duration_ms !== undefined){
let data8 = data6.duration_ms;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 500 || isNaN(data8)){
const err24 = {instancePath:instancePath+"/key_down_tone/duration_ms",keyword:"maximum",params:{comparison: "<=", limit: 500},parentSchema:schema25.properties.duration_ms,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data8 < 10 || isNaN(data8)){
const err25 = {instancePath:instancePath+"/key_down_tone/duration_ms",keyword:"minimum",params:{comparison: ">=", limit: 10},parentSchema:schema25.properties.duration_ms,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/key_down_tone/duration_ms",keyword:"type",params:{type: "number"},parentSchema:schema25.properties.duration_ms,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data6.gain_db !== undefined){
let data9 = data6.gain_db;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 0 || isNaN(data9)){
const err27 = {instancePath:instancePath+"/key_down_tone/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 0},parentSchema:schema25.properties.gain_db,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data9 < -60 || isNaN(data9)){
const err28 = {instancePath:instancePath+"/key_down_tone/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema25.properties.gain_db,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/key_down_tone/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema25.properties.gain_db,data:data9};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/key_down_tone",keyword:"type",params:{type: "object"},parentSchema:schema25,data:data6};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.key_up_tone !== undefined){
let data10 = data.key_up_tone;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.frequency_hz === undefined){
const err31 = {instancePath:instancePath+"/key_up_tone",keyword:"required",params:{missingProperty: "frequency_hz"},parentSchema:schema25,data:data10};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data10.duration_ms === undefined){
const err32 = {instancePath:instancePath+"/key_up_tone",keyword:"required",params:{missingProperty: "duration_ms"},parentSchema:schema25,data:data10};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data10.gain_db === undefined){
const err33 = {instancePath:instancePath+"/key_up_tone",keyword:"required",params:{missingProperty: "gain_db"},parentSchema:schema25,data:data10};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data10.frequency_hz !== undefined){
let data11 = data10.frequency_hz;
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 4000 || isNaN(data11)){
const err34 = {instancePath:instancePath+"/key_up_tone/frequency_hz",keyword:"maximum",params:{comparison: "<=", limit: 4000},parentSchema:schema25.properties.frequency_hz,data:data11};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data11 < 100 || isNaN(data11)){
const err35 = {instancePath:instancePath+"/key_up_tone/frequency_hz",keyword:"minimum",params:{comparison: ">=", limit: 100},parentSchema:schema25.properties.frequency_hz,data:data11};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/key_up_tone/frequency_hz",keyword:"type",params:{type: "number"},parentSchema:schema25.properties.frequency_hz,data:data11};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data10.duration_ms !== undefined){
let data12 = data10.duration_ms;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 500 || isNaN(data12)){
const err37 = {instancePath:instancePath+"/key_up_tone/duration_ms",keyword:"maximum",params:{comparison: "<=", limit: 500},parentSchema:schema25.properties.duration_ms,data:data12};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data12 < 10 || isNaN(data12)){
const err38 = {instancePath:instancePath+"/key_up_tone/duration_ms",keyword:"minimum",params:{comparison: ">=", limit: 10},parentSchema:schema25.properties.duration_ms,data:data12};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/key_up_tone/duration_ms",keyword:"type",params:{type: "number"},parentSchema:schema25.properties.duration_ms,data:data12};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data10.gain_db !== undefined){
let data13 = data10.gain_db;
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 0 || isNaN(data13)){
const err40 = {instancePath:instancePath+"/key_up_tone/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 0},parentSchema:schema25.properties.gain_db,data:data13};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data13 < -60 || isNaN(data13)){
const err41 = {instancePath:instancePath+"/key_up_tone/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema25.properties.gain_db,data:data13};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/key_up_tone/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema25.properties.gain_db,data:data13};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/key_up_tone",keyword:"type",params:{type: "object"},parentSchema:schema25,data:data10};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}


function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 32){
const err0 = {instancePath,keyword:"maxProperties",params:{limit: 32},parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
let data0 = data[key0];
if(typeof data0 === "string"){
if(func3(data0) > 12){
const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 12},parentSchema:schema29,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func3(data0) < 1){
const err2 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minLength",params:{limit: 1},parentSchema:schema29,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},parentSchema:schema29,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}


function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"},parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "title"},parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.roles === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "roles"},parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.nets === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "nets"},parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema65.properties, key0))){
const err4 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 === "string"){
if(func3(data0) > 256){
const err5 = {instancePath:instancePath+"/$schema",keyword:"maxLength",params:{limit: 256},parentSchema:schema65.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data0) < 0){
const err6 = {instancePath:instancePath+"/$schema",keyword:"minLength",params:{limit: 0},parentSchema:schema65.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/$schema",keyword:"type",params:{type: "string"},parentSchema:schema65.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err8 = {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema13,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.title !== undefined){
let data2 = data.title;
if(typeof data2 === "string"){
if(func3(data2) > 80){
const err10 = {instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema14,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func3(data2) < 1){
const err11 = {instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema14,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema14,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.titles !== undefined){
if(!(validate27(data.titles, {instancePath:instancePath+"/titles",parentData:data,parentDataProperty:"titles",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
let data4 = data.description;
if(typeof data4 === "string"){
if(func3(data4) > 2000){
const err13 = {instancePath:instancePath+"/description",keyword:"maxLength",params:{limit: 2000},parentSchema:schema65.properties.description,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func3(data4) < 1){
const err14 = {instancePath:instancePath+"/description",keyword:"minLength",params:{limit: 1},parentSchema:schema65.properties.description,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"},parentSchema:schema65.properties.description,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.version !== undefined){
let data5 = data.version;
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
const err16 = {instancePath:instancePath+"/version",keyword:"pattern",params:{pattern: "^[0-9A-Za-z][0-9A-Za-z.+-]{0,31}$"},parentSchema:schema65.properties.version,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/version",keyword:"type",params:{type: "string"},parentSchema:schema65.properties.version,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.roles !== undefined){
let data6 = data.roles;
if(Array.isArray(data6)){
if(data6.length > 64){
const err18 = {instancePath:instancePath+"/roles",keyword:"maxItems",params:{limit: 64},parentSchema:schema65.properties.roles,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data6.length < 1){
const err19 = {instancePath:instancePath+"/roles",keyword:"minItems",params:{limit: 1},parentSchema:schema65.properties.roles,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.id === undefined){
const err20 = {instancePath:instancePath+"/roles/" + i0,keyword:"required",params:{missingProperty: "id"},parentSchema:schema65.properties.roles.items,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data7.title === undefined){
const err21 = {instancePath:instancePath+"/roles/" + i0,keyword:"required",params:{missingProperty: "title"},parentSchema:schema65.properties.roles.items,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key1 in data7){
if(!((((key1 === "id") || (key1 === "title")) || (key1 === "titles")) || (key1 === "description"))){
const err22 = {instancePath:instancePath+"/roles/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema65.properties.roles.items,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data7.id !== undefined){
let data8 = data7.id;
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err23 = {instancePath:instancePath+"/roles/" + i0+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema17,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/roles/" + i0+"/id",keyword:"type",params:{type: "string"},parentSchema:schema17,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data7.title !== undefined){
let data9 = data7.title;
if(typeof data9 === "string"){
if(func3(data9) > 80){
const err25 = {instancePath:instancePath+"/roles/" + i0+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema14,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(func3(data9) < 1){
const err26 = {instancePath:instancePath+"/roles/" + i0+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema14,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/roles/" + i0+"/title",keyword:"type",params:{type: "string"},parentSchema:schema14,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data7.titles !== undefined){
if(!(validate27(data7.titles, {instancePath:instancePath+"/roles/" + i0+"/titles",parentData:data7,parentDataProperty:"titles",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data7.description !== undefined){
let data11 = data7.description;
if(typeof data11 === "string"){
if(func3(data11) > 2000){
const err28 = {instancePath:instancePath+"/roles/" + i0+"/description",keyword:"maxLength",params:{limit: 2000},parentSchema:schema65.properties.roles.items.properties.description,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(func3(data11) < 1){
const err29 = {instancePath:instancePath+"/roles/" + i0+"/description",keyword:"minLength",params:{limit: 1},parentSchema:schema65.properties.roles.items.properties.description,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/roles/" + i0+"/description",keyword:"type",params:{type: "string"},parentSchema:schema65.properties.roles.items.properties.description,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/roles/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema65.properties.roles.items,data:data7};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/roles",keyword:"type",params:{type: "array"},parentSchema:schema65.properties.roles,data:data6};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.groups !== undefined){
let data12 = data.groups;
if(Array.isArray(data12)){
if(data12.length > 64){
const err33 = {instancePath:instancePath+"/groups",keyword:"maxItems",params:{limit: 64},parentSchema:schema65.properties.groups,data:data12};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.id === undefined){
const err34 = {instancePath:instancePath+"/groups/" + i1,keyword:"required",params:{missingProperty: "id"},parentSchema:schema65.properties.groups.items,data:data13};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data13.title === undefined){
const err35 = {instancePath:instancePath+"/groups/" + i1,keyword:"required",params:{missingProperty: "title"},parentSchema:schema65.properties.groups.items,data:data13};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data13.roles === undefined){
const err36 = {instancePath:instancePath+"/groups/" + i1,keyword:"required",params:{missingProperty: "roles"},parentSchema:schema65.properties.groups.items,data:data13};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key2 in data13){
if(!((((key2 === "id") || (key2 === "title")) || (key2 === "titles")) || (key2 === "roles"))){
const err37 = {instancePath:instancePath+"/groups/" + i1,keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema65.properties.groups.items,data:data13};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data13.id !== undefined){
let data14 = data13.id;
if(typeof data14 === "string"){
if(!pattern0.test(data14)){
const err38 = {instancePath:instancePath+"/groups/" + i1+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema17,data:data14};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/groups/" + i1+"/id",keyword:"type",params:{type: "string"},parentSchema:schema17,data:data14};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data13.title !== undefined){
let data15 = data13.title;
if(typeof data15 === "string"){
if(func3(data15) > 80){
const err40 = {instancePath:instancePath+"/groups/" + i1+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema14,data:data15};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(func3(data15) < 1){
const err41 = {instancePath:instancePath+"/groups/" + i1+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema14,data:data15};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/groups/" + i1+"/title",keyword:"type",params:{type: "string"},parentSchema:schema14,data:data15};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data13.titles !== undefined){
if(!(validate27(data13.titles, {instancePath:instancePath+"/groups/" + i1+"/titles",parentData:data13,parentDataProperty:"titles",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data13.roles !== undefined){
let data17 = data13.roles;
if(Array.isArray(data17)){
if(data17.length > 64){
const err43 = {instancePath:instancePath+"/groups/" + i1+"/roles",keyword:"maxItems",params:{limit: 64},parentSchema:schema65.properties.groups.items.properties.roles,data:data17};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data17.length < 1){
const err44 = {instancePath:instancePath+"/groups/" + i1+"/roles",keyword:"minItems",params:{limit: 1},parentSchema:schema65.properties.groups.items.properties.roles,data:data17};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
let data18 = data17[i2];
if(typeof data18 === "string"){
if(!pattern0.test(data18)){
const err45 = {instancePath:instancePath+"/groups/" + i1+"/roles/" + i2,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema17,data:data18};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/groups/" + i1+"/roles/" + i2,keyword:"type",params:{type: "string"},parentSchema:schema17,data:data18};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/groups/" + i1+"/roles",keyword:"type",params:{type: "array"},parentSchema:schema65.properties.groups.items.properties.roles,data:data17};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/groups/" + i1,keyword:"type",params:{type: "object"},parentSchema:schema65.properties.groups.items,data:data13};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/groups",keyword:"type",params:{type: "array"},parentSchema:schema65.properties.groups,data:data12};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.effects !== undefined){
let data19 = data.effects;
if(Array.isArray(data19)){
if(data19.length > 64){
const err50 = {instancePath:instancePath+"/effects",keyword:"maxItems",params:{limit: 64},parentSchema:schema65.properties.effects,data:data19};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
const len3 = data19.length;
for(let i3=0; i3<len3; i3++){
let data20 = data19[i3];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.id === undefined){
const err51 = {instancePath:instancePath+"/effects/" + i3,keyword:"required",params:{missingProperty: "id"},parentSchema:schema65.properties.effects.items,data:data20};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data20.effect === undefined){
const err52 = {instancePath:instancePath+"/effects/" + i3,keyword:"required",params:{missingProperty: "effect"},parentSchema:schema65.properties.effects.items,data:data20};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
for(const key3 in data20){
if(!((((key3 === "id") || (key3 === "title")) || (key3 === "titles")) || (key3 === "effect"))){
const err53 = {instancePath:instancePath+"/effects/" + i3,keyword:"additionalProperties",params:{additionalProperty: key3},parentSchema:schema65.properties.effects.items,data:data20};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data20.id !== undefined){
let data21 = data20.id;
if(typeof data21 === "string"){
if(!pattern0.test(data21)){
const err54 = {instancePath:instancePath+"/effects/" + i3+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema22,data:data21};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/effects/" + i3+"/id",keyword:"type",params:{type: "string"},parentSchema:schema22,data:data21};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data20.title !== undefined){
let data22 = data20.title;
if(typeof data22 === "string"){
if(func3(data22) > 80){
const err56 = {instancePath:instancePath+"/effects/" + i3+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema14,data:data22};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(func3(data22) < 1){
const err57 = {instancePath:instancePath+"/effects/" + i3+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema14,data:data22};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/effects/" + i3+"/title",keyword:"type",params:{type: "string"},parentSchema:schema14,data:data22};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data20.titles !== undefined){
if(!(validate27(data20.titles, {instancePath:instancePath+"/effects/" + i3+"/titles",parentData:data20,parentDataProperty:"titles",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data20.effect !== undefined){
if(!(validate32(data20.effect, {instancePath:instancePath+"/effects/" + i3+"/effect",parentData:data20,parentDataProperty:"effect",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
const err59 = {instancePath:instancePath+"/effects/" + i3,keyword:"type",params:{type: "object"},parentSchema:schema65.properties.effects.items,data:data20};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/effects",keyword:"type",params:{type: "array"},parentSchema:schema65.properties.effects,data:data19};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.nets !== undefined){
let data25 = data.nets;
if(Array.isArray(data25)){
if(data25.length > 512){
const err61 = {instancePath:instancePath+"/nets",keyword:"maxItems",params:{limit: 512},parentSchema:schema65.properties.nets,data:data25};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data25.length < 1){
const err62 = {instancePath:instancePath+"/nets",keyword:"minItems",params:{limit: 1},parentSchema:schema65.properties.nets,data:data25};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
const len4 = data25.length;
for(let i4=0; i4<len4; i4++){
let data26 = data25[i4];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.id === undefined){
const err63 = {instancePath:instancePath+"/nets/" + i4,keyword:"required",params:{missingProperty: "id"},parentSchema:schema65.properties.nets.items,data:data26};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data26.title === undefined){
const err64 = {instancePath:instancePath+"/nets/" + i4,keyword:"required",params:{missingProperty: "title"},parentSchema:schema65.properties.nets.items,data:data26};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
for(const key4 in data26){
if(!(func2.call(schema65.properties.nets.items.properties, key4))){
const err65 = {instancePath:instancePath+"/nets/" + i4,keyword:"additionalProperties",params:{additionalProperty: key4},parentSchema:schema65.properties.nets.items,data:data26};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data26.id !== undefined){
let data27 = data26.id;
if(typeof data27 === "string"){
if(!pattern0.test(data27)){
const err66 = {instancePath:instancePath+"/nets/" + i4+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema13,data:data27};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/nets/" + i4+"/id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data27};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data26.title !== undefined){
let data28 = data26.title;
if(typeof data28 === "string"){
if(func3(data28) > 80){
const err68 = {instancePath:instancePath+"/nets/" + i4+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema14,data:data28};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(func3(data28) < 1){
const err69 = {instancePath:instancePath+"/nets/" + i4+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema14,data:data28};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/nets/" + i4+"/title",keyword:"type",params:{type: "string"},parentSchema:schema14,data:data28};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data26.titles !== undefined){
if(!(validate27(data26.titles, {instancePath:instancePath+"/nets/" + i4+"/titles",parentData:data26,parentDataProperty:"titles",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data26.label !== undefined){
let data30 = data26.label;
if(typeof data30 === "string"){
if(func3(data30) > 12){
const err71 = {instancePath:instancePath+"/nets/" + i4+"/label",keyword:"maxLength",params:{limit: 12},parentSchema:schema29,data:data30};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(func3(data30) < 1){
const err72 = {instancePath:instancePath+"/nets/" + i4+"/label",keyword:"minLength",params:{limit: 1},parentSchema:schema29,data:data30};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/nets/" + i4+"/label",keyword:"type",params:{type: "string"},parentSchema:schema29,data:data30};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data26.labels !== undefined){
if(!(validate35(data26.labels, {instancePath:instancePath+"/nets/" + i4+"/labels",parentData:data26,parentDataProperty:"labels",rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data26.description !== undefined){
let data32 = data26.description;
if(typeof data32 === "string"){
if(func3(data32) > 2000){
const err74 = {instancePath:instancePath+"/nets/" + i4+"/description",keyword:"maxLength",params:{limit: 2000},parentSchema:schema65.properties.nets.items.properties.description,data:data32};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(func3(data32) < 1){
const err75 = {instancePath:instancePath+"/nets/" + i4+"/description",keyword:"minLength",params:{limit: 1},parentSchema:schema65.properties.nets.items.properties.description,data:data32};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/nets/" + i4+"/description",keyword:"type",params:{type: "string"},parentSchema:schema65.properties.nets.items.properties.description,data:data32};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data26.kind !== undefined){
let data33 = data26.kind;
if(!((data33 === "radio") || (data33 === "group"))){
const err77 = {instancePath:instancePath+"/nets/" + i4+"/kind",keyword:"enum",params:{allowedValues: schema65.properties.nets.items.properties.kind.enum},parentSchema:schema65.properties.nets.items.properties.kind,data:data33};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data26.parent !== undefined){
let data34 = data26.parent;
if(typeof data34 === "string"){
if(!pattern0.test(data34)){
const err78 = {instancePath:instancePath+"/nets/" + i4+"/parent",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema13,data:data34};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/nets/" + i4+"/parent",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data34};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data26.number !== undefined){
let data35 = data26.number;
if(typeof data35 === "string"){
if(func3(data35) > 16){
const err80 = {instancePath:instancePath+"/nets/" + i4+"/number",keyword:"maxLength",params:{limit: 16},parentSchema:schema33,data:data35};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(func3(data35) < 1){
const err81 = {instancePath:instancePath+"/nets/" + i4+"/number",keyword:"minLength",params:{limit: 1},parentSchema:schema33,data:data35};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/nets/" + i4+"/number",keyword:"type",params:{type: "string"},parentSchema:schema33,data:data35};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data26.colour !== undefined){
let data36 = data26.colour;
if(typeof data36 === "string"){
if(!pattern8.test(data36)){
const err83 = {instancePath:instancePath+"/nets/" + i4+"/colour",keyword:"pattern",params:{pattern: "^#[0-9a-f]{6}$"},parentSchema:schema34,data:data36};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/nets/" + i4+"/colour",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data36};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data26.icon !== undefined){
let data37 = data26.icon;
if(typeof data37 === "string"){
if(!pattern9.test(data37)){
const err85 = {instancePath:instancePath+"/nets/" + i4+"/icon",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,31}$"},parentSchema:schema35,data:data37};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/nets/" + i4+"/icon",keyword:"type",params:{type: "string"},parentSchema:schema35,data:data37};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data26.listen !== undefined){
let data38 = data26.listen;
if(Array.isArray(data38)){
if(data38.length > 64){
const err87 = {instancePath:instancePath+"/nets/" + i4+"/listen",keyword:"maxItems",params:{limit: 64},parentSchema:schema65.properties.nets.items.properties.listen,data:data38};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
const len5 = data38.length;
for(let i5=0; i5<len5; i5++){
let data39 = data38[i5];
if(typeof data39 === "string"){
if(!pattern0.test(data39)){
const err88 = {instancePath:instancePath+"/nets/" + i4+"/listen/" + i5,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema17,data:data39};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/nets/" + i4+"/listen/" + i5,keyword:"type",params:{type: "string"},parentSchema:schema17,data:data39};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/nets/" + i4+"/listen",keyword:"type",params:{type: "array"},parentSchema:schema65.properties.nets.items.properties.listen,data:data38};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data26.join !== undefined){
let data40 = data26.join;
if(Array.isArray(data40)){
if(data40.length > 64){
const err91 = {instancePath:instancePath+"/nets/" + i4+"/join",keyword:"maxItems",params:{limit: 64},parentSchema:schema65.properties.nets.items.properties.join,data:data40};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
const len6 = data40.length;
for(let i6=0; i6<len6; i6++){
let data41 = data40[i6];
if(typeof data41 === "string"){
if(!pattern0.test(data41)){
const err92 = {instancePath:instancePath+"/nets/" + i4+"/join/" + i6,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema17,data:data41};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/nets/" + i4+"/join/" + i6,keyword:"type",params:{type: "string"},parentSchema:schema17,data:data41};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/nets/" + i4+"/join",keyword:"type",params:{type: "array"},parentSchema:schema65.properties.nets.items.properties.join,data:data40};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data26.speak !== undefined){
let data42 = data26.speak;
if(Array.isArray(data42)){
if(data42.length > 64){
const err95 = {instancePath:instancePath+"/nets/" + i4+"/speak",keyword:"maxItems",params:{limit: 64},parentSchema:schema65.properties.nets.items.properties.speak,data:data42};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
const len7 = data42.length;
for(let i7=0; i7<len7; i7++){
let data43 = data42[i7];
if(typeof data43 === "string"){
if(!pattern0.test(data43)){
const err96 = {instancePath:instancePath+"/nets/" + i4+"/speak/" + i7,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema17,data:data43};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/nets/" + i4+"/speak/" + i7,keyword:"type",params:{type: "string"},parentSchema:schema17,data:data43};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
else {
const err98 = {instancePath:instancePath+"/nets/" + i4+"/speak",keyword:"type",params:{type: "array"},parentSchema:schema65.properties.nets.items.properties.speak,data:data42};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data26.whisper !== undefined){
let data44 = data26.whisper;
if(Array.isArray(data44)){
if(data44.length > 64){
const err99 = {instancePath:instancePath+"/nets/" + i4+"/whisper",keyword:"maxItems",params:{limit: 64},parentSchema:schema65.properties.nets.items.properties.whisper,data:data44};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
const len8 = data44.length;
for(let i8=0; i8<len8; i8++){
let data45 = data44[i8];
if(typeof data45 === "string"){
if(!pattern0.test(data45)){
const err100 = {instancePath:instancePath+"/nets/" + i4+"/whisper/" + i8,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema17,data:data45};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/nets/" + i4+"/whisper/" + i8,keyword:"type",params:{type: "string"},parentSchema:schema17,data:data45};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
else {
const err102 = {instancePath:instancePath+"/nets/" + i4+"/whisper",keyword:"type",params:{type: "array"},parentSchema:schema65.properties.nets.items.properties.whisper,data:data44};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data26.password_name !== undefined){
let data46 = data26.password_name;
if(typeof data46 === "string"){
if(!pattern0.test(data46)){
const err103 = {instancePath:instancePath+"/nets/" + i4+"/password_name",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema22,data:data46};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/nets/" + i4+"/password_name",keyword:"type",params:{type: "string"},parentSchema:schema22,data:data46};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data26.priority !== undefined){
let data47 = data26.priority;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
const err105 = {instancePath:instancePath+"/nets/" + i4+"/priority",keyword:"type",params:{type: "integer"},parentSchema:schema65.properties.nets.items.properties.priority,data:data47};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 > 10 || isNaN(data47)){
const err106 = {instancePath:instancePath+"/nets/" + i4+"/priority",keyword:"maximum",params:{comparison: "<=", limit: 10},parentSchema:schema65.properties.nets.items.properties.priority,data:data47};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data47 < 0 || isNaN(data47)){
const err107 = {instancePath:instancePath+"/nets/" + i4+"/priority",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema65.properties.nets.items.properties.priority,data:data47};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
if(data26.effect_id !== undefined){
let data48 = data26.effect_id;
if(typeof data48 === "string"){
if(!pattern0.test(data48)){
const err108 = {instancePath:instancePath+"/nets/" + i4+"/effect_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema22,data:data48};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/nets/" + i4+"/effect_id",keyword:"type",params:{type: "string"},parentSchema:schema22,data:data48};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data26.effect !== undefined){
if(!(validate32(data26.effect, {instancePath:instancePath+"/nets/" + i4+"/effect",parentData:data26,parentDataProperty:"effect",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data26.codec !== undefined){
let data50 = data26.codec;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key5 in data50){
if(!((key5 === "bitrate_bps") || (key5 === "frame_ms"))){
const err110 = {instancePath:instancePath+"/nets/" + i4+"/codec",keyword:"additionalProperties",params:{additionalProperty: key5},parentSchema:schema65.properties.nets.items.properties.codec,data:data50};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data50.bitrate_bps !== undefined){
let data51 = data50.bitrate_bps;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
const err111 = {instancePath:instancePath+"/nets/" + i4+"/codec/bitrate_bps",keyword:"type",params:{type: "integer"},parentSchema:schema65.properties.nets.items.properties.codec.properties.bitrate_bps,data:data51};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 > 64000 || isNaN(data51)){
const err112 = {instancePath:instancePath+"/nets/" + i4+"/codec/bitrate_bps",keyword:"maximum",params:{comparison: "<=", limit: 64000},parentSchema:schema65.properties.nets.items.properties.codec.properties.bitrate_bps,data:data51};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data51 < 24000 || isNaN(data51)){
const err113 = {instancePath:instancePath+"/nets/" + i4+"/codec/bitrate_bps",keyword:"minimum",params:{comparison: ">=", limit: 24000},parentSchema:schema65.properties.nets.items.properties.codec.properties.bitrate_bps,data:data51};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
if(data50.frame_ms !== undefined){
let data52 = data50.frame_ms;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
const err114 = {instancePath:instancePath+"/nets/" + i4+"/codec/frame_ms",keyword:"type",params:{type: "integer"},parentSchema:schema65.properties.nets.items.properties.codec.properties.frame_ms,data:data52};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 > 20 || isNaN(data52)){
const err115 = {instancePath:instancePath+"/nets/" + i4+"/codec/frame_ms",keyword:"maximum",params:{comparison: "<=", limit: 20},parentSchema:schema65.properties.nets.items.properties.codec.properties.frame_ms,data:data52};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data52 < 10 || isNaN(data52)){
const err116 = {instancePath:instancePath+"/nets/" + i4+"/codec/frame_ms",keyword:"minimum",params:{comparison: ">=", limit: 10},parentSchema:schema65.properties.nets.items.properties.codec.properties.frame_ms,data:data52};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
}
else {
const err117 = {instancePath:instancePath+"/nets/" + i4+"/codec",keyword:"type",params:{type: "object"},parentSchema:schema65.properties.nets.items.properties.codec,data:data50};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data26.half_duplex !== undefined){
let data53 = data26.half_duplex;
if(typeof data53 !== "boolean"){
const err118 = {instancePath:instancePath+"/nets/" + i4+"/half_duplex",keyword:"type",params:{type: "boolean"},parentSchema:schema65.properties.nets.items.properties.half_duplex,data:data53};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data26.talk_ms_max !== undefined){
let data54 = data26.talk_ms_max;
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 > 3600000 || isNaN(data54)){
const err119 = {instancePath:instancePath+"/nets/" + i4+"/talk_ms_max",keyword:"maximum",params:{comparison: "<=", limit: 3600000},parentSchema:schema65.properties.nets.items.properties.talk_ms_max,data:data54};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(data54 < 1000 || isNaN(data54)){
const err120 = {instancePath:instancePath+"/nets/" + i4+"/talk_ms_max",keyword:"minimum",params:{comparison: ">=", limit: 1000},parentSchema:schema65.properties.nets.items.properties.talk_ms_max,data:data54};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
else {
const err121 = {instancePath:instancePath+"/nets/" + i4+"/talk_ms_max",keyword:"type",params:{type: "number"},parentSchema:schema65.properties.nets.items.properties.talk_ms_max,data:data54};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data26.talkers_max !== undefined){
let data55 = data26.talkers_max;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
const err122 = {instancePath:instancePath+"/nets/" + i4+"/talkers_max",keyword:"type",params:{type: "integer"},parentSchema:schema65.properties.nets.items.properties.talkers_max,data:data55};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 > 64 || isNaN(data55)){
const err123 = {instancePath:instancePath+"/nets/" + i4+"/talkers_max",keyword:"maximum",params:{comparison: "<=", limit: 64},parentSchema:schema65.properties.nets.items.properties.talkers_max,data:data55};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(data55 < 1 || isNaN(data55)){
const err124 = {instancePath:instancePath+"/nets/" + i4+"/talkers_max",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema65.properties.nets.items.properties.talkers_max,data:data55};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
if(data26.members_max !== undefined){
let data56 = data26.members_max;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
const err125 = {instancePath:instancePath+"/nets/" + i4+"/members_max",keyword:"type",params:{type: "integer"},parentSchema:schema65.properties.nets.items.properties.members_max,data:data56};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 > 4096 || isNaN(data56)){
const err126 = {instancePath:instancePath+"/nets/" + i4+"/members_max",keyword:"maximum",params:{comparison: "<=", limit: 4096},parentSchema:schema65.properties.nets.items.properties.members_max,data:data56};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data56 < 1 || isNaN(data56)){
const err127 = {instancePath:instancePath+"/nets/" + i4+"/members_max",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema65.properties.nets.items.properties.members_max,data:data56};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
}
}
else {
const err128 = {instancePath:instancePath+"/nets/" + i4,keyword:"type",params:{type: "object"},parentSchema:schema65.properties.nets.items,data:data26};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
else {
const err129 = {instancePath:instancePath+"/nets",keyword:"type",params:{type: "array"},parentSchema:schema65.properties.nets,data:data25};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data.relays !== undefined){
let data57 = data.relays;
if(Array.isArray(data57)){
if(data57.length > 128){
const err130 = {instancePath:instancePath+"/relays",keyword:"maxItems",params:{limit: 128},parentSchema:schema65.properties.relays,data:data57};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
const len9 = data57.length;
for(let i9=0; i9<len9; i9++){
let data58 = data57[i9];
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.id === undefined){
const err131 = {instancePath:instancePath+"/relays/" + i9,keyword:"required",params:{missingProperty: "id"},parentSchema:schema65.properties.relays.items,data:data58};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(data58.from === undefined){
const err132 = {instancePath:instancePath+"/relays/" + i9,keyword:"required",params:{missingProperty: "from"},parentSchema:schema65.properties.relays.items,data:data58};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(data58.to === undefined){
const err133 = {instancePath:instancePath+"/relays/" + i9,keyword:"required",params:{missingProperty: "to"},parentSchema:schema65.properties.relays.items,data:data58};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
for(const key6 in data58){
if(!(((((key6 === "id") || (key6 === "from")) || (key6 === "to")) || (key6 === "both")) || (key6 === "gain_db"))){
const err134 = {instancePath:instancePath+"/relays/" + i9,keyword:"additionalProperties",params:{additionalProperty: key6},parentSchema:schema65.properties.relays.items,data:data58};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data58.id !== undefined){
let data59 = data58.id;
if(typeof data59 === "string"){
if(!pattern0.test(data59)){
const err135 = {instancePath:instancePath+"/relays/" + i9+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema22,data:data59};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
else {
const err136 = {instancePath:instancePath+"/relays/" + i9+"/id",keyword:"type",params:{type: "string"},parentSchema:schema22,data:data59};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data58.from !== undefined){
let data60 = data58.from;
if(typeof data60 === "string"){
if(!pattern0.test(data60)){
const err137 = {instancePath:instancePath+"/relays/" + i9+"/from",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema13,data:data60};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
else {
const err138 = {instancePath:instancePath+"/relays/" + i9+"/from",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data60};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data58.to !== undefined){
let data61 = data58.to;
if(typeof data61 === "string"){
if(!pattern0.test(data61)){
const err139 = {instancePath:instancePath+"/relays/" + i9+"/to",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema13,data:data61};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
else {
const err140 = {instancePath:instancePath+"/relays/" + i9+"/to",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data61};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data58.both !== undefined){
let data62 = data58.both;
if(typeof data62 !== "boolean"){
const err141 = {instancePath:instancePath+"/relays/" + i9+"/both",keyword:"type",params:{type: "boolean"},parentSchema:schema65.properties.relays.items.properties.both,data:data62};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data58.gain_db !== undefined){
let data63 = data58.gain_db;
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 > 12 || isNaN(data63)){
const err142 = {instancePath:instancePath+"/relays/" + i9+"/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 12},parentSchema:schema45,data:data63};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(data63 < -60 || isNaN(data63)){
const err143 = {instancePath:instancePath+"/relays/" + i9+"/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema45,data:data63};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
else {
const err144 = {instancePath:instancePath+"/relays/" + i9+"/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema45,data:data63};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
}
else {
const err145 = {instancePath:instancePath+"/relays/" + i9,keyword:"type",params:{type: "object"},parentSchema:schema65.properties.relays.items,data:data58};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
}
else {
const err146 = {instancePath:instancePath+"/relays",keyword:"type",params:{type: "array"},parentSchema:schema65.properties.relays,data:data57};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data.simulcasts !== undefined){
let data64 = data.simulcasts;
if(Array.isArray(data64)){
if(data64.length > 128){
const err147 = {instancePath:instancePath+"/simulcasts",keyword:"maxItems",params:{limit: 128},parentSchema:schema65.properties.simulcasts,data:data64};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
const len10 = data64.length;
for(let i10=0; i10<len10; i10++){
let data65 = data64[i10];
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if(data65.id === undefined){
const err148 = {instancePath:instancePath+"/simulcasts/" + i10,keyword:"required",params:{missingProperty: "id"},parentSchema:schema65.properties.simulcasts.items,data:data65};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(data65.title === undefined){
const err149 = {instancePath:instancePath+"/simulcasts/" + i10,keyword:"required",params:{missingProperty: "title"},parentSchema:schema65.properties.simulcasts.items,data:data65};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(data65.nets === undefined){
const err150 = {instancePath:instancePath+"/simulcasts/" + i10,keyword:"required",params:{missingProperty: "nets"},parentSchema:schema65.properties.simulcasts.items,data:data65};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
for(const key7 in data65){
if(!((((key7 === "id") || (key7 === "title")) || (key7 === "titles")) || (key7 === "nets"))){
const err151 = {instancePath:instancePath+"/simulcasts/" + i10,keyword:"additionalProperties",params:{additionalProperty: key7},parentSchema:schema65.properties.simulcasts.items,data:data65};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data65.id !== undefined){
let data66 = data65.id;
if(typeof data66 === "string"){
if(!pattern0.test(data66)){
const err152 = {instancePath:instancePath+"/simulcasts/" + i10+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema22,data:data66};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
else {
const err153 = {instancePath:instancePath+"/simulcasts/" + i10+"/id",keyword:"type",params:{type: "string"},parentSchema:schema22,data:data66};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data65.title !== undefined){
let data67 = data65.title;
if(typeof data67 === "string"){
if(func3(data67) > 80){
const err154 = {instancePath:instancePath+"/simulcasts/" + i10+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema14,data:data67};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(func3(data67) < 1){
const err155 = {instancePath:instancePath+"/simulcasts/" + i10+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema14,data:data67};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
else {
const err156 = {instancePath:instancePath+"/simulcasts/" + i10+"/title",keyword:"type",params:{type: "string"},parentSchema:schema14,data:data67};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data65.titles !== undefined){
if(!(validate27(data65.titles, {instancePath:instancePath+"/simulcasts/" + i10+"/titles",parentData:data65,parentDataProperty:"titles",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data65.nets !== undefined){
let data69 = data65.nets;
if(Array.isArray(data69)){
if(data69.length > 16){
const err157 = {instancePath:instancePath+"/simulcasts/" + i10+"/nets",keyword:"maxItems",params:{limit: 16},parentSchema:schema65.properties.simulcasts.items.properties.nets,data:data69};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(data69.length < 2){
const err158 = {instancePath:instancePath+"/simulcasts/" + i10+"/nets",keyword:"minItems",params:{limit: 2},parentSchema:schema65.properties.simulcasts.items.properties.nets,data:data69};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
const len11 = data69.length;
for(let i11=0; i11<len11; i11++){
let data70 = data69[i11];
if(typeof data70 === "string"){
if(!pattern0.test(data70)){
const err159 = {instancePath:instancePath+"/simulcasts/" + i10+"/nets/" + i11,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema13,data:data70};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
else {
const err160 = {instancePath:instancePath+"/simulcasts/" + i10+"/nets/" + i11,keyword:"type",params:{type: "string"},parentSchema:schema13,data:data70};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
}
else {
const err161 = {instancePath:instancePath+"/simulcasts/" + i10+"/nets",keyword:"type",params:{type: "array"},parentSchema:schema65.properties.simulcasts.items.properties.nets,data:data69};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
}
else {
const err162 = {instancePath:instancePath+"/simulcasts/" + i10,keyword:"type",params:{type: "object"},parentSchema:schema65.properties.simulcasts.items,data:data65};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
}
else {
const err163 = {instancePath:instancePath+"/simulcasts",keyword:"type",params:{type: "array"},parentSchema:schema65.properties.simulcasts,data:data64};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data.whispers !== undefined){
let data71 = data.whispers;
if(Array.isArray(data71)){
if(data71.length > 128){
const err164 = {instancePath:instancePath+"/whispers",keyword:"maxItems",params:{limit: 128},parentSchema:schema65.properties.whispers,data:data71};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
const len12 = data71.length;
for(let i12=0; i12<len12; i12++){
let data72 = data71[i12];
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.id === undefined){
const err165 = {instancePath:instancePath+"/whispers/" + i12,keyword:"required",params:{missingProperty: "id"},parentSchema:schema65.properties.whispers.items,data:data72};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(data72.net === undefined){
const err166 = {instancePath:instancePath+"/whispers/" + i12,keyword:"required",params:{missingProperty: "net"},parentSchema:schema65.properties.whispers.items,data:data72};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(data72.from === undefined){
const err167 = {instancePath:instancePath+"/whispers/" + i12,keyword:"required",params:{missingProperty: "from"},parentSchema:schema65.properties.whispers.items,data:data72};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(data72.to === undefined){
const err168 = {instancePath:instancePath+"/whispers/" + i12,keyword:"required",params:{missingProperty: "to"},parentSchema:schema65.properties.whispers.items,data:data72};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
for(const key8 in data72){
if(!((((key8 === "id") || (key8 === "net")) || (key8 === "from")) || (key8 === "to"))){
const err169 = {instancePath:instancePath+"/whispers/" + i12,keyword:"additionalProperties",params:{additionalProperty: key8},parentSchema:schema65.properties.whispers.items,data:data72};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data72.id !== undefined){
let data73 = data72.id;
if(typeof data73 === "string"){
if(!pattern0.test(data73)){
const err170 = {instancePath:instancePath+"/whispers/" + i12+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema22,data:data73};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
else {
const err171 = {instancePath:instancePath+"/whispers/" + i12+"/id",keyword:"type",params:{type: "string"},parentSchema:schema22,data:data73};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data72.net !== undefined){
let data74 = data72.net;
if(typeof data74 === "string"){
if(!pattern0.test(data74)){
const err172 = {instancePath:instancePath+"/whispers/" + i12+"/net",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema13,data:data74};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
else {
const err173 = {instancePath:instancePath+"/whispers/" + i12+"/net",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data74};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data72.from !== undefined){
let data75 = data72.from;
if(Array.isArray(data75)){
if(data75.length > 64){
const err174 = {instancePath:instancePath+"/whispers/" + i12+"/from",keyword:"maxItems",params:{limit: 64},parentSchema:schema65.properties.whispers.items.properties.from,data:data75};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if(data75.length < 1){
const err175 = {instancePath:instancePath+"/whispers/" + i12+"/from",keyword:"minItems",params:{limit: 1},parentSchema:schema65.properties.whispers.items.properties.from,data:data75};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
const len13 = data75.length;
for(let i13=0; i13<len13; i13++){
let data76 = data75[i13];
if(typeof data76 === "string"){
if(!pattern0.test(data76)){
const err176 = {instancePath:instancePath+"/whispers/" + i12+"/from/" + i13,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema17,data:data76};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
else {
const err177 = {instancePath:instancePath+"/whispers/" + i12+"/from/" + i13,keyword:"type",params:{type: "string"},parentSchema:schema17,data:data76};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
}
else {
const err178 = {instancePath:instancePath+"/whispers/" + i12+"/from",keyword:"type",params:{type: "array"},parentSchema:schema65.properties.whispers.items.properties.from,data:data75};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data72.to !== undefined){
let data77 = data72.to;
if(Array.isArray(data77)){
if(data77.length > 64){
const err179 = {instancePath:instancePath+"/whispers/" + i12+"/to",keyword:"maxItems",params:{limit: 64},parentSchema:schema65.properties.whispers.items.properties.to,data:data77};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(data77.length < 1){
const err180 = {instancePath:instancePath+"/whispers/" + i12+"/to",keyword:"minItems",params:{limit: 1},parentSchema:schema65.properties.whispers.items.properties.to,data:data77};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
const len14 = data77.length;
for(let i14=0; i14<len14; i14++){
let data78 = data77[i14];
if(typeof data78 === "string"){
if(!pattern0.test(data78)){
const err181 = {instancePath:instancePath+"/whispers/" + i12+"/to/" + i14,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema17,data:data78};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
else {
const err182 = {instancePath:instancePath+"/whispers/" + i12+"/to/" + i14,keyword:"type",params:{type: "string"},parentSchema:schema17,data:data78};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
}
else {
const err183 = {instancePath:instancePath+"/whispers/" + i12+"/to",keyword:"type",params:{type: "array"},parentSchema:schema65.properties.whispers.items.properties.to,data:data77};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
}
else {
const err184 = {instancePath:instancePath+"/whispers/" + i12,keyword:"type",params:{type: "object"},parentSchema:schema65.properties.whispers.items,data:data72};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
}
else {
const err185 = {instancePath:instancePath+"/whispers",keyword:"type",params:{type: "array"},parentSchema:schema65.properties.whispers,data:data71};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data.stacks !== undefined){
let data79 = data.stacks;
if(Array.isArray(data79)){
if(data79.length > 256){
const err186 = {instancePath:instancePath+"/stacks",keyword:"maxItems",params:{limit: 256},parentSchema:schema65.properties.stacks,data:data79};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
const len15 = data79.length;
for(let i15=0; i15<len15; i15++){
let data80 = data79[i15];
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
if(data80.id === undefined){
const err187 = {instancePath:instancePath+"/stacks/" + i15,keyword:"required",params:{missingProperty: "id"},parentSchema:schema65.properties.stacks.items,data:data80};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(data80.title === undefined){
const err188 = {instancePath:instancePath+"/stacks/" + i15,keyword:"required",params:{missingProperty: "title"},parentSchema:schema65.properties.stacks.items,data:data80};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if(data80.roles === undefined){
const err189 = {instancePath:instancePath+"/stacks/" + i15,keyword:"required",params:{missingProperty: "roles"},parentSchema:schema65.properties.stacks.items,data:data80};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if(data80.radios === undefined){
const err190 = {instancePath:instancePath+"/stacks/" + i15,keyword:"required",params:{missingProperty: "radios"},parentSchema:schema65.properties.stacks.items,data:data80};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
for(const key9 in data80){
if(!(((((((key9 === "id") || (key9 === "title")) || (key9 === "titles")) || (key9 === "roles")) || (key9 === "seats")) || (key9 === "radios")) || (key9 === "simulcasts"))){
const err191 = {instancePath:instancePath+"/stacks/" + i15,keyword:"additionalProperties",params:{additionalProperty: key9},parentSchema:schema65.properties.stacks.items,data:data80};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data80.id !== undefined){
let data81 = data80.id;
if(typeof data81 === "string"){
if(!pattern0.test(data81)){
const err192 = {instancePath:instancePath+"/stacks/" + i15+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema22,data:data81};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
else {
const err193 = {instancePath:instancePath+"/stacks/" + i15+"/id",keyword:"type",params:{type: "string"},parentSchema:schema22,data:data81};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data80.title !== undefined){
let data82 = data80.title;
if(typeof data82 === "string"){
if(func3(data82) > 80){
const err194 = {instancePath:instancePath+"/stacks/" + i15+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema14,data:data82};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if(func3(data82) < 1){
const err195 = {instancePath:instancePath+"/stacks/" + i15+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema14,data:data82};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
else {
const err196 = {instancePath:instancePath+"/stacks/" + i15+"/title",keyword:"type",params:{type: "string"},parentSchema:schema14,data:data82};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data80.titles !== undefined){
if(!(validate27(data80.titles, {instancePath:instancePath+"/stacks/" + i15+"/titles",parentData:data80,parentDataProperty:"titles",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data80.roles !== undefined){
let data84 = data80.roles;
if(Array.isArray(data84)){
if(data84.length > 64){
const err197 = {instancePath:instancePath+"/stacks/" + i15+"/roles",keyword:"maxItems",params:{limit: 64},parentSchema:schema65.properties.stacks.items.properties.roles,data:data84};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if(data84.length < 1){
const err198 = {instancePath:instancePath+"/stacks/" + i15+"/roles",keyword:"minItems",params:{limit: 1},parentSchema:schema65.properties.stacks.items.properties.roles,data:data84};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
const len16 = data84.length;
for(let i16=0; i16<len16; i16++){
let data85 = data84[i16];
if(typeof data85 === "string"){
if(!pattern0.test(data85)){
const err199 = {instancePath:instancePath+"/stacks/" + i15+"/roles/" + i16,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema17,data:data85};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
else {
const err200 = {instancePath:instancePath+"/stacks/" + i15+"/roles/" + i16,keyword:"type",params:{type: "string"},parentSchema:schema17,data:data85};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
}
else {
const err201 = {instancePath:instancePath+"/stacks/" + i15+"/roles",keyword:"type",params:{type: "array"},parentSchema:schema65.properties.stacks.items.properties.roles,data:data84};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data80.seats !== undefined){
let data86 = data80.seats;
if(Array.isArray(data86)){
if(data86.length > 64){
const err202 = {instancePath:instancePath+"/stacks/" + i15+"/seats",keyword:"maxItems",params:{limit: 64},parentSchema:schema65.properties.stacks.items.properties.seats,data:data86};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
if(data86.length < 1){
const err203 = {instancePath:instancePath+"/stacks/" + i15+"/seats",keyword:"minItems",params:{limit: 1},parentSchema:schema65.properties.stacks.items.properties.seats,data:data86};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
const len17 = data86.length;
for(let i17=0; i17<len17; i17++){
let data87 = data86[i17];
if(typeof data87 === "string"){
if(func3(data87) > 80){
const err204 = {instancePath:instancePath+"/stacks/" + i15+"/seats/" + i17,keyword:"maxLength",params:{limit: 80},parentSchema:schema65.properties.stacks.items.properties.seats.items,data:data87};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
if(func3(data87) < 1){
const err205 = {instancePath:instancePath+"/stacks/" + i15+"/seats/" + i17,keyword:"minLength",params:{limit: 1},parentSchema:schema65.properties.stacks.items.properties.seats.items,data:data87};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
else {
const err206 = {instancePath:instancePath+"/stacks/" + i15+"/seats/" + i17,keyword:"type",params:{type: "string"},parentSchema:schema65.properties.stacks.items.properties.seats.items,data:data87};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
}
else {
const err207 = {instancePath:instancePath+"/stacks/" + i15+"/seats",keyword:"type",params:{type: "array"},parentSchema:schema65.properties.stacks.items.properties.seats,data:data86};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data80.radios !== undefined){
let data88 = data80.radios;
if(Array.isArray(data88)){
if(data88.length > 32){
const err208 = {instancePath:instancePath+"/stacks/" + i15+"/radios",keyword:"maxItems",params:{limit: 32},parentSchema:schema65.properties.stacks.items.properties.radios,data:data88};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
const len18 = data88.length;
for(let i18=0; i18<len18; i18++){
let data89 = data88[i18];
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
if(data89.slot === undefined){
const err209 = {instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18,keyword:"required",params:{missingProperty: "slot"},parentSchema:schema65.properties.stacks.items.properties.radios.items,data:data89};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
if(data89.net === undefined){
const err210 = {instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18,keyword:"required",params:{missingProperty: "net"},parentSchema:schema65.properties.stacks.items.properties.radios.items,data:data89};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
for(const key10 in data89){
if(!(func2.call(schema65.properties.stacks.items.properties.radios.items.properties, key10))){
const err211 = {instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18,keyword:"additionalProperties",params:{additionalProperty: key10},parentSchema:schema65.properties.stacks.items.properties.radios.items,data:data89};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data89.slot !== undefined){
let data90 = data89.slot;
if(!(((typeof data90 == "number") && (!(data90 % 1) && !isNaN(data90))) && (isFinite(data90)))){
const err212 = {instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18+"/slot",keyword:"type",params:{type: "integer"},parentSchema:schema65.properties.stacks.items.properties.radios.items.properties.slot,data:data90};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if((typeof data90 == "number") && (isFinite(data90))){
if(data90 > 32 || isNaN(data90)){
const err213 = {instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18+"/slot",keyword:"maximum",params:{comparison: "<=", limit: 32},parentSchema:schema65.properties.stacks.items.properties.radios.items.properties.slot,data:data90};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
if(data90 < 1 || isNaN(data90)){
const err214 = {instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18+"/slot",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema65.properties.stacks.items.properties.radios.items.properties.slot,data:data90};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
}
if(data89.net !== undefined){
let data91 = data89.net;
if(typeof data91 === "string"){
if(!pattern0.test(data91)){
const err215 = {instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18+"/net",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema13,data:data91};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
else {
const err216 = {instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18+"/net",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data91};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data89.monitor !== undefined){
let data92 = data89.monitor;
if(typeof data92 !== "boolean"){
const err217 = {instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18+"/monitor",keyword:"type",params:{type: "boolean"},parentSchema:schema65.properties.stacks.items.properties.radios.items.properties.monitor,data:data92};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data89.gain_db !== undefined){
let data93 = data89.gain_db;
if((typeof data93 == "number") && (isFinite(data93))){
if(data93 > 12 || isNaN(data93)){
const err218 = {instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18+"/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 12},parentSchema:schema45,data:data93};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
if(data93 < -60 || isNaN(data93)){
const err219 = {instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18+"/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema45,data:data93};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
else {
const err220 = {instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18+"/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema45,data:data93};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data89.pan !== undefined){
let data94 = data89.pan;
if((typeof data94 == "number") && (isFinite(data94))){
if(data94 > 1 || isNaN(data94)){
const err221 = {instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18+"/pan",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema58,data:data94};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
if(data94 < -1 || isNaN(data94)){
const err222 = {instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18+"/pan",keyword:"minimum",params:{comparison: ">=", limit: -1},parentSchema:schema58,data:data94};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
else {
const err223 = {instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18+"/pan",keyword:"type",params:{type: "number"},parentSchema:schema58,data:data94};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data89.muted !== undefined){
let data95 = data89.muted;
if(typeof data95 !== "boolean"){
const err224 = {instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18+"/muted",keyword:"type",params:{type: "boolean"},parentSchema:schema65.properties.stacks.items.properties.radios.items.properties.muted,data:data95};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data89.positional !== undefined){
let data96 = data89.positional;
if(typeof data96 !== "boolean"){
const err225 = {instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18+"/positional",keyword:"type",params:{type: "boolean"},parentSchema:schema65.properties.stacks.items.properties.radios.items.properties.positional,data:data96};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data89.keys !== undefined){
let data97 = data89.keys;
if(Array.isArray(data97)){
if(data97.length > 4){
const err226 = {instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18+"/keys",keyword:"maxItems",params:{limit: 4},parentSchema:schema65.properties.stacks.items.properties.radios.items.properties.keys,data:data97};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
if(data97.length < 1){
const err227 = {instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18+"/keys",keyword:"minItems",params:{limit: 1},parentSchema:schema65.properties.stacks.items.properties.radios.items.properties.keys,data:data97};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
const len19 = data97.length;
for(let i19=0; i19<len19; i19++){
let data98 = data97[i19];
if(typeof data98 === "string"){
if(func3(data98) > 32){
const err228 = {instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18+"/keys/" + i19,keyword:"maxLength",params:{limit: 32},parentSchema:schema59,data:data98};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
if(!pattern28.test(data98)){
const err229 = {instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18+"/keys/" + i19,keyword:"pattern",params:{pattern: "^[A-Z][A-Za-z0-9]{0,31}$"},parentSchema:schema59,data:data98};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
else {
const err230 = {instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18+"/keys/" + i19,keyword:"type",params:{type: "string"},parentSchema:schema59,data:data98};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
}
else {
const err231 = {instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18+"/keys",keyword:"type",params:{type: "array"},parentSchema:schema65.properties.stacks.items.properties.radios.items.properties.keys,data:data97};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data89.mode !== undefined){
let data99 = data89.mode;
if(!((((data99 === "hold") || (data99 === "toggle")) || (data99 === "latch")) || (data99 === "double"))){
const err232 = {instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18+"/mode",keyword:"enum",params:{allowedValues: schema65.properties.stacks.items.properties.radios.items.properties.mode.enum},parentSchema:schema65.properties.stacks.items.properties.radios.items.properties.mode,data:data99};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
}
else {
const err233 = {instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18,keyword:"type",params:{type: "object"},parentSchema:schema65.properties.stacks.items.properties.radios.items,data:data89};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
}
else {
const err234 = {instancePath:instancePath+"/stacks/" + i15+"/radios",keyword:"type",params:{type: "array"},parentSchema:schema65.properties.stacks.items.properties.radios,data:data88};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data80.simulcasts !== undefined){
let data100 = data80.simulcasts;
if(Array.isArray(data100)){
if(data100.length > 16){
const err235 = {instancePath:instancePath+"/stacks/" + i15+"/simulcasts",keyword:"maxItems",params:{limit: 16},parentSchema:schema65.properties.stacks.items.properties.simulcasts,data:data100};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
const len20 = data100.length;
for(let i20=0; i20<len20; i20++){
let data101 = data100[i20];
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
if(data101.id === undefined){
const err236 = {instancePath:instancePath+"/stacks/" + i15+"/simulcasts/" + i20,keyword:"required",params:{missingProperty: "id"},parentSchema:schema65.properties.stacks.items.properties.simulcasts.items,data:data101};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
for(const key11 in data101){
if(!(((key11 === "id") || (key11 === "keys")) || (key11 === "mode"))){
const err237 = {instancePath:instancePath+"/stacks/" + i15+"/simulcasts/" + i20,keyword:"additionalProperties",params:{additionalProperty: key11},parentSchema:schema65.properties.stacks.items.properties.simulcasts.items,data:data101};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data101.id !== undefined){
let data102 = data101.id;
if(typeof data102 === "string"){
if(!pattern0.test(data102)){
const err238 = {instancePath:instancePath+"/stacks/" + i15+"/simulcasts/" + i20+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema22,data:data102};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
else {
const err239 = {instancePath:instancePath+"/stacks/" + i15+"/simulcasts/" + i20+"/id",keyword:"type",params:{type: "string"},parentSchema:schema22,data:data102};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data101.keys !== undefined){
let data103 = data101.keys;
if(Array.isArray(data103)){
if(data103.length > 4){
const err240 = {instancePath:instancePath+"/stacks/" + i15+"/simulcasts/" + i20+"/keys",keyword:"maxItems",params:{limit: 4},parentSchema:schema65.properties.stacks.items.properties.simulcasts.items.properties.keys,data:data103};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
if(data103.length < 1){
const err241 = {instancePath:instancePath+"/stacks/" + i15+"/simulcasts/" + i20+"/keys",keyword:"minItems",params:{limit: 1},parentSchema:schema65.properties.stacks.items.properties.simulcasts.items.properties.keys,data:data103};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
const len21 = data103.length;
for(let i21=0; i21<len21; i21++){
let data104 = data103[i21];
if(typeof data104 === "string"){
if(func3(data104) > 32){
const err242 = {instancePath:instancePath+"/stacks/" + i15+"/simulcasts/" + i20+"/keys/" + i21,keyword:"maxLength",params:{limit: 32},parentSchema:schema59,data:data104};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
if(!pattern28.test(data104)){
const err243 = {instancePath:instancePath+"/stacks/" + i15+"/simulcasts/" + i20+"/keys/" + i21,keyword:"pattern",params:{pattern: "^[A-Z][A-Za-z0-9]{0,31}$"},parentSchema:schema59,data:data104};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
else {
const err244 = {instancePath:instancePath+"/stacks/" + i15+"/simulcasts/" + i20+"/keys/" + i21,keyword:"type",params:{type: "string"},parentSchema:schema59,data:data104};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
}
else {
const err245 = {instancePath:instancePath+"/stacks/" + i15+"/simulcasts/" + i20+"/keys",keyword:"type",params:{type: "array"},parentSchema:schema65.properties.stacks.items.properties.simulcasts.items.properties.keys,data:data103};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data101.mode !== undefined){
let data105 = data101.mode;
if(!((((data105 === "hold") || (data105 === "toggle")) || (data105 === "latch")) || (data105 === "double"))){
const err246 = {instancePath:instancePath+"/stacks/" + i15+"/simulcasts/" + i20+"/mode",keyword:"enum",params:{allowedValues: schema65.properties.stacks.items.properties.simulcasts.items.properties.mode.enum},parentSchema:schema65.properties.stacks.items.properties.simulcasts.items.properties.mode,data:data105};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
}
else {
const err247 = {instancePath:instancePath+"/stacks/" + i15+"/simulcasts/" + i20,keyword:"type",params:{type: "object"},parentSchema:schema65.properties.stacks.items.properties.simulcasts.items,data:data101};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
}
else {
const err248 = {instancePath:instancePath+"/stacks/" + i15+"/simulcasts",keyword:"type",params:{type: "array"},parentSchema:schema65.properties.stacks.items.properties.simulcasts,data:data100};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
}
else {
const err249 = {instancePath:instancePath+"/stacks/" + i15,keyword:"type",params:{type: "object"},parentSchema:schema65.properties.stacks.items,data:data80};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
}
else {
const err250 = {instancePath:instancePath+"/stacks",keyword:"type",params:{type: "array"},parentSchema:schema65.properties.stacks,data:data79};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data.phases !== undefined){
let data106 = data.phases;
if(Array.isArray(data106)){
if(data106.length > 32){
const err251 = {instancePath:instancePath+"/phases",keyword:"maxItems",params:{limit: 32},parentSchema:schema65.properties.phases,data:data106};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
const len22 = data106.length;
for(let i22=0; i22<len22; i22++){
let data107 = data106[i22];
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
if(data107.id === undefined){
const err252 = {instancePath:instancePath+"/phases/" + i22,keyword:"required",params:{missingProperty: "id"},parentSchema:schema65.properties.phases.items,data:data107};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
if(data107.title === undefined){
const err253 = {instancePath:instancePath+"/phases/" + i22,keyword:"required",params:{missingProperty: "title"},parentSchema:schema65.properties.phases.items,data:data107};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
if(data107.stacks === undefined){
const err254 = {instancePath:instancePath+"/phases/" + i22,keyword:"required",params:{missingProperty: "stacks"},parentSchema:schema65.properties.phases.items,data:data107};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
for(const key12 in data107){
if(!((((key12 === "id") || (key12 === "title")) || (key12 === "titles")) || (key12 === "stacks"))){
const err255 = {instancePath:instancePath+"/phases/" + i22,keyword:"additionalProperties",params:{additionalProperty: key12},parentSchema:schema65.properties.phases.items,data:data107};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data107.id !== undefined){
let data108 = data107.id;
if(typeof data108 === "string"){
if(!pattern0.test(data108)){
const err256 = {instancePath:instancePath+"/phases/" + i22+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema22,data:data108};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
else {
const err257 = {instancePath:instancePath+"/phases/" + i22+"/id",keyword:"type",params:{type: "string"},parentSchema:schema22,data:data108};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(data107.title !== undefined){
let data109 = data107.title;
if(typeof data109 === "string"){
if(func3(data109) > 80){
const err258 = {instancePath:instancePath+"/phases/" + i22+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema14,data:data109};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
if(func3(data109) < 1){
const err259 = {instancePath:instancePath+"/phases/" + i22+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema14,data:data109};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
else {
const err260 = {instancePath:instancePath+"/phases/" + i22+"/title",keyword:"type",params:{type: "string"},parentSchema:schema14,data:data109};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data107.titles !== undefined){
if(!(validate27(data107.titles, {instancePath:instancePath+"/phases/" + i22+"/titles",parentData:data107,parentDataProperty:"titles",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data107.stacks !== undefined){
let data111 = data107.stacks;
if(Array.isArray(data111)){
if(data111.length > 256){
const err261 = {instancePath:instancePath+"/phases/" + i22+"/stacks",keyword:"maxItems",params:{limit: 256},parentSchema:schema65.properties.phases.items.properties.stacks,data:data111};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
const len23 = data111.length;
for(let i23=0; i23<len23; i23++){
let data112 = data111[i23];
if(typeof data112 === "string"){
if(!pattern0.test(data112)){
const err262 = {instancePath:instancePath+"/phases/" + i22+"/stacks/" + i23,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema22,data:data112};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
else {
const err263 = {instancePath:instancePath+"/phases/" + i22+"/stacks/" + i23,keyword:"type",params:{type: "string"},parentSchema:schema22,data:data112};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
}
else {
const err264 = {instancePath:instancePath+"/phases/" + i22+"/stacks",keyword:"type",params:{type: "array"},parentSchema:schema65.properties.phases.items.properties.stacks,data:data111};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
}
else {
const err265 = {instancePath:instancePath+"/phases/" + i22,keyword:"type",params:{type: "object"},parentSchema:schema65.properties.phases.items,data:data107};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
}
else {
const err266 = {instancePath:instancePath+"/phases",keyword:"type",params:{type: "array"},parentSchema:schema65.properties.phases,data:data106};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
}
else {
const err267 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
