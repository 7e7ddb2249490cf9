// Written by `npm run generate` from the schemas: change those, not this file.
// @ts-nocheck: compiled from the schemas; the tables in *-validator*.ts give these checks their types.
import { ucs2length } from "../ajv-runtime.js";
import type { Check } from "../validator.js";
export const account_change_params: Check = validate14;
const schema27 = {"type":"object","properties":{"organisation_id":{"$ref":"../common.schema.json#/$defs/uuid"},"user_id":{"$ref":"../common.schema.json#/$defs/uuid"},"display_name":{"$ref":"../common.schema.json#/$defs/display_name"},"disabled":{"type":"boolean"},"owner":{"type":"boolean"},"password":{"$ref":"../common.schema.json#/$defs/account_password"},"remove_second_factor":{"type":"boolean"}},"required":["organisation_id","user_id"],"additionalProperties":false};
const schema13 = {"title":"uuid","type":"string","pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"};
const schema15 = {"title":"display name","type":"string","minLength":1,"maxLength":40};
const schema16 = {"title":"account password","type":"string","minLength":10,"maxLength":128,"x-secret":true};
const pattern0 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "u");
const func2 = ucs2length;

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate14.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema27,data}];
return false;
}
let missing0;
if(((data.organisation_id === undefined) && (missing0 = "organisation_id")) || ((data.user_id === undefined) && (missing0 = "user_id"))){
validate14.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema27,data}];
return false;
}
for(const key0 in data){
if(!(((((((key0 === "organisation_id") || (key0 === "user_id")) || (key0 === "display_name")) || (key0 === "disabled")) || (key0 === "owner")) || (key0 === "password")) || (key0 === "remove_second_factor"))){
validate14.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema27,data}];
return false;
}
}
if(data.organisation_id !== undefined){
let data0 = data.organisation_id;
if(!(typeof data0 === "string")){
validate14.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate14.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.user_id !== undefined){
let data1 = data.user_id;
if(!(typeof data1 === "string")){
validate14.errors = [{instancePath:instancePath+"/user_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data1}];
return false;
}
if(!pattern0.test(data1)){
validate14.errors = [{instancePath:instancePath+"/user_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data1}];
return false;
}
}
if(data.display_name !== undefined){
let data2 = data.display_name;
if(!(typeof data2 === "string")){
validate14.errors = [{instancePath:instancePath+"/display_name",keyword:"type",params:{type: "string"},parentSchema:schema15,data:data2}];
return false;
}
if(func2(data2) > 40){
validate14.errors = [{instancePath:instancePath+"/display_name",keyword:"maxLength",params:{limit: 40},parentSchema:schema15,data:data2}];
return false;
}
if(func2(data2) < 1){
validate14.errors = [{instancePath:instancePath+"/display_name",keyword:"minLength",params:{limit: 1},parentSchema:schema15,data:data2}];
return false;
}
}
if(data.disabled !== undefined){
let data3 = data.disabled;
if(typeof data3 !== "boolean"){
validate14.errors = [{instancePath:instancePath+"/disabled",keyword:"type",params:{type: "boolean"},parentSchema:schema27.properties.disabled,data:data3}];
return false;
}
}
if(data.owner !== undefined){
let data4 = data.owner;
if(typeof data4 !== "boolean"){
validate14.errors = [{instancePath:instancePath+"/owner",keyword:"type",params:{type: "boolean"},parentSchema:schema27.properties.owner,data:data4}];
return false;
}
}
if(data.password !== undefined){
let data5 = data.password;
if(!(typeof data5 === "string")){
validate14.errors = [{instancePath:instancePath+"/password",keyword:"type",params:{type: "string"},parentSchema:schema16,data:data5}];
return false;
}
if(func2(data5) > 128){
validate14.errors = [{instancePath:instancePath+"/password",keyword:"maxLength",params:{limit: 128},parentSchema:schema16,data:data5}];
return false;
}
if(func2(data5) < 10){
validate14.errors = [{instancePath:instancePath+"/password",keyword:"minLength",params:{limit: 10},parentSchema:schema16,data:data5}];
return false;
}
}
if(data.remove_second_factor !== undefined){
let data6 = data.remove_second_factor;
if(typeof data6 !== "boolean"){
validate14.errors = [{instancePath:instancePath+"/remove_second_factor",keyword:"type",params:{type: "boolean"},parentSchema:schema27.properties.remove_second_factor,data:data6}];
return false;
}
}
validate14.errors = null;
return true;
}

export const account_change_result: Check = validate15;
const schema17 = {"title":"account","type":"object","properties":{"user_id":{"$ref":"#/$defs/uuid"},"organisation_id":{"$ref":"#/$defs/uuid"},"username":{"$ref":"#/$defs/username"},"display_name":{"$ref":"#/$defs/display_name"},"role_ids":{"type":"array","items":{"$ref":"#/$defs/uuid"},"maxItems":256},"owner":{"type":"boolean"},"operator":{"type":"boolean"},"disabled":{"type":"boolean"},"has_password":{"type":"boolean"},"has_second_factor":{"type":"boolean"},"signed_in_ms":{"$ref":"#/$defs/wall_ms"},"version":{"$ref":"#/$defs/version"},"created_ms":{"$ref":"#/$defs/wall_ms"},"changed_ms":{"$ref":"#/$defs/wall_ms"}},"required":["user_id","organisation_id","username","display_name","role_ids","owner","operator","disabled","has_password","has_second_factor","version","created_ms","changed_ms"]};
const schema20 = {"title":"username","type":"string","pattern":"^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._-]{0,62}[\\p{L}\\p{M}\\p{N}]$"};
const schema23 = {"title":"wall clock","type":"integer","minimum":0,"maximum":253402300799999,"x-unit":"ms"};
const schema24 = {"title":"version","type":"integer","minimum":1,"maximum":2147483647};
const pattern4 = new RegExp("^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._-]{0,62}[\\p{L}\\p{M}\\p{N}]$", "u");

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate15.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema17,data}];
return false;
}
let missing0;
if((((((((((((((data.user_id === undefined) && (missing0 = "user_id")) || ((data.organisation_id === undefined) && (missing0 = "organisation_id"))) || ((data.username === undefined) && (missing0 = "username"))) || ((data.display_name === undefined) && (missing0 = "display_name"))) || ((data.role_ids === undefined) && (missing0 = "role_ids"))) || ((data.owner === undefined) && (missing0 = "owner"))) || ((data.operator === undefined) && (missing0 = "operator"))) || ((data.disabled === undefined) && (missing0 = "disabled"))) || ((data.has_password === undefined) && (missing0 = "has_password"))) || ((data.has_second_factor === undefined) && (missing0 = "has_second_factor"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.created_ms === undefined) && (missing0 = "created_ms"))) || ((data.changed_ms === undefined) && (missing0 = "changed_ms"))){
validate15.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema17,data}];
return false;
}
if(data.user_id !== undefined){
let data0 = data.user_id;
if(!(typeof data0 === "string")){
validate15.errors = [{instancePath:instancePath+"/user_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate15.errors = [{instancePath:instancePath+"/user_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.organisation_id !== undefined){
let data1 = data.organisation_id;
if(!(typeof data1 === "string")){
validate15.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data1}];
return false;
}
if(!pattern0.test(data1)){
validate15.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data1}];
return false;
}
}
if(data.username !== undefined){
let data2 = data.username;
if(!(typeof data2 === "string")){
validate15.errors = [{instancePath:instancePath+"/username",keyword:"type",params:{type: "string"},parentSchema:schema20,data:data2}];
return false;
}
if(!pattern4.test(data2)){
validate15.errors = [{instancePath:instancePath+"/username",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._-]{0,62}[\\p{L}\\p{M}\\p{N}]$"},parentSchema:schema20,data:data2}];
return false;
}
}
if(data.display_name !== undefined){
let data3 = data.display_name;
if(!(typeof data3 === "string")){
validate15.errors = [{instancePath:instancePath+"/display_name",keyword:"type",params:{type: "string"},parentSchema:schema15,data:data3}];
return false;
}
if(func2(data3) > 40){
validate15.errors = [{instancePath:instancePath+"/display_name",keyword:"maxLength",params:{limit: 40},parentSchema:schema15,data:data3}];
return false;
}
if(func2(data3) < 1){
validate15.errors = [{instancePath:instancePath+"/display_name",keyword:"minLength",params:{limit: 1},parentSchema:schema15,data:data3}];
return false;
}
}
if(data.role_ids !== undefined){
let data4 = data.role_ids;
if(!(Array.isArray(data4))){
validate15.errors = [{instancePath:instancePath+"/role_ids",keyword:"type",params:{type: "array"},parentSchema:schema17.properties.role_ids,data:data4}];
return false;
}
if(data4.length > 256){
validate15.errors = [{instancePath:instancePath+"/role_ids",keyword:"maxItems",params:{limit: 256},parentSchema:schema17.properties.role_ids,data:data4}];
return false;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(!(typeof data5 === "string")){
validate15.errors = [{instancePath:instancePath+"/role_ids/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema13,data:data5}];
return false;
}
if(!pattern0.test(data5)){
validate15.errors = [{instancePath:instancePath+"/role_ids/" + i0,keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data5}];
return false;
}
}
}
if(data.owner !== undefined){
let data6 = data.owner;
if(typeof data6 !== "boolean"){
validate15.errors = [{instancePath:instancePath+"/owner",keyword:"type",params:{type: "boolean"},parentSchema:schema17.properties.owner,data:data6}];
return false;
}
}
if(data.operator !== undefined){
let data7 = data.operator;
if(typeof data7 !== "boolean"){
validate15.errors = [{instancePath:instancePath+"/operator",keyword:"type",params:{type: "boolean"},parentSchema:schema17.properties.operator,data:data7}];
return false;
}
}
if(data.disabled !== undefined){
let data8 = data.disabled;
if(typeof data8 !== "boolean"){
validate15.errors = [{instancePath:instancePath+"/disabled",keyword:"type",params:{type: "boolean"},parentSchema:schema17.properties.disabled,data:data8}];
return false;
}
}
if(data.has_password !== undefined){
let data9 = data.has_password;
if(typeof data9 !== "boolean"){
validate15.errors = [{instancePath:instancePath+"/has_password",keyword:"type",params:{type: "boolean"},parentSchema:schema17.properties.has_password,data:data9}];
return false;
}
}
if(data.has_second_factor !== undefined){
let data10 = data.has_second_factor;
if(typeof data10 !== "boolean"){
validate15.errors = [{instancePath:instancePath+"/has_second_factor",keyword:"type",params:{type: "boolean"},parentSchema:schema17.properties.has_second_factor,data:data10}];
return false;
}
}
if(data.signed_in_ms !== undefined){
let data11 = data.signed_in_ms;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate15.errors = [{instancePath:instancePath+"/signed_in_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data11}];
return false;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 253402300799999 || isNaN(data11)){
validate15.errors = [{instancePath:instancePath+"/signed_in_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data11}];
return false;
}
if(data11 < 0 || isNaN(data11)){
validate15.errors = [{instancePath:instancePath+"/signed_in_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data11}];
return false;
}
}
}
if(data.version !== undefined){
let data12 = data.version;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate15.errors = [{instancePath:instancePath+"/version",keyword:"type",params:{type: "integer"},parentSchema:schema24,data:data12}];
return false;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 2147483647 || isNaN(data12)){
validate15.errors = [{instancePath:instancePath+"/version",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema24,data:data12}];
return false;
}
if(data12 < 1 || isNaN(data12)){
validate15.errors = [{instancePath:instancePath+"/version",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema24,data:data12}];
return false;
}
}
}
if(data.created_ms !== undefined){
let data13 = data.created_ms;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate15.errors = [{instancePath:instancePath+"/created_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data13}];
return false;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 253402300799999 || isNaN(data13)){
validate15.errors = [{instancePath:instancePath+"/created_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data13}];
return false;
}
if(data13 < 0 || isNaN(data13)){
validate15.errors = [{instancePath:instancePath+"/created_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data13}];
return false;
}
}
}
if(data.changed_ms !== undefined){
let data14 = data.changed_ms;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate15.errors = [{instancePath:instancePath+"/changed_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data14}];
return false;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 253402300799999 || isNaN(data14)){
validate15.errors = [{instancePath:instancePath+"/changed_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data14}];
return false;
}
if(data14 < 0 || isNaN(data14)){
validate15.errors = [{instancePath:instancePath+"/changed_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data14}];
return false;
}
}
}
validate15.errors = null;
return true;
}

export const account_create_params: Check = validate19;
const schema58 = {"type":"object","properties":{"organisation_id":{"$ref":"../common.schema.json#/$defs/uuid"},"username":{"$ref":"../common.schema.json#/$defs/username"},"display_name":{"$ref":"../common.schema.json#/$defs/display_name"},"password":{"$ref":"../common.schema.json#/$defs/account_password"},"role_ids":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/uuid"},"maxItems":64,"default":[]},"owner":{"type":"boolean","default":false}},"required":["organisation_id","username"],"additionalProperties":false};

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate19.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema58,data}];
return false;
}
if(data.role_ids === undefined){
data.role_ids = [];
}
if(data.owner === undefined){
data.owner = false;
}
let missing0;
if(((data.organisation_id === undefined) && (missing0 = "organisation_id")) || ((data.username === undefined) && (missing0 = "username"))){
validate19.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema58,data}];
return false;
}
for(const key0 in data){
if(!((((((key0 === "organisation_id") || (key0 === "username")) || (key0 === "display_name")) || (key0 === "password")) || (key0 === "role_ids")) || (key0 === "owner"))){
validate19.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema58,data}];
return false;
}
}
if(data.organisation_id !== undefined){
let data0 = data.organisation_id;
if(!(typeof data0 === "string")){
validate19.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate19.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.username !== undefined){
let data1 = data.username;
if(!(typeof data1 === "string")){
validate19.errors = [{instancePath:instancePath+"/username",keyword:"type",params:{type: "string"},parentSchema:schema20,data:data1}];
return false;
}
if(!pattern4.test(data1)){
validate19.errors = [{instancePath:instancePath+"/username",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._-]{0,62}[\\p{L}\\p{M}\\p{N}]$"},parentSchema:schema20,data:data1}];
return false;
}
}
if(data.display_name !== undefined){
let data2 = data.display_name;
if(!(typeof data2 === "string")){
validate19.errors = [{instancePath:instancePath+"/display_name",keyword:"type",params:{type: "string"},parentSchema:schema15,data:data2}];
return false;
}
if(func2(data2) > 40){
validate19.errors = [{instancePath:instancePath+"/display_name",keyword:"maxLength",params:{limit: 40},parentSchema:schema15,data:data2}];
return false;
}
if(func2(data2) < 1){
validate19.errors = [{instancePath:instancePath+"/display_name",keyword:"minLength",params:{limit: 1},parentSchema:schema15,data:data2}];
return false;
}
}
if(data.password !== undefined){
let data3 = data.password;
if(!(typeof data3 === "string")){
validate19.errors = [{instancePath:instancePath+"/password",keyword:"type",params:{type: "string"},parentSchema:schema16,data:data3}];
return false;
}
if(func2(data3) > 128){
validate19.errors = [{instancePath:instancePath+"/password",keyword:"maxLength",params:{limit: 128},parentSchema:schema16,data:data3}];
return false;
}
if(func2(data3) < 10){
validate19.errors = [{instancePath:instancePath+"/password",keyword:"minLength",params:{limit: 10},parentSchema:schema16,data:data3}];
return false;
}
}
let data4 = data.role_ids;
if(!(Array.isArray(data4))){
validate19.errors = [{instancePath:instancePath+"/role_ids",keyword:"type",params:{type: "array"},parentSchema:schema58.properties.role_ids,data:data4}];
return false;
}
if(data4.length > 64){
validate19.errors = [{instancePath:instancePath+"/role_ids",keyword:"maxItems",params:{limit: 64},parentSchema:schema58.properties.role_ids,data:data4}];
return false;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(!(typeof data5 === "string")){
validate19.errors = [{instancePath:instancePath+"/role_ids/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema13,data:data5}];
return false;
}
if(!pattern0.test(data5)){
validate19.errors = [{instancePath:instancePath+"/role_ids/" + i0,keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data5}];
return false;
}
}
let data6 = data.owner;
if(typeof data6 !== "boolean"){
validate19.errors = [{instancePath:instancePath+"/owner",keyword:"type",params:{type: "boolean"},parentSchema:schema58.properties.owner,data:data6}];
return false;
}
validate19.errors = null;
return true;
}

export const account_create_result: Check = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate20.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema17,data}];
return false;
}
let missing0;
if((((((((((((((data.user_id === undefined) && (missing0 = "user_id")) || ((data.organisation_id === undefined) && (missing0 = "organisation_id"))) || ((data.username === undefined) && (missing0 = "username"))) || ((data.display_name === undefined) && (missing0 = "display_name"))) || ((data.role_ids === undefined) && (missing0 = "role_ids"))) || ((data.owner === undefined) && (missing0 = "owner"))) || ((data.operator === undefined) && (missing0 = "operator"))) || ((data.disabled === undefined) && (missing0 = "disabled"))) || ((data.has_password === undefined) && (missing0 = "has_password"))) || ((data.has_second_factor === undefined) && (missing0 = "has_second_factor"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.created_ms === undefined) && (missing0 = "created_ms"))) || ((data.changed_ms === undefined) && (missing0 = "changed_ms"))){
validate20.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema17,data}];
return false;
}
if(data.user_id !== undefined){
let data0 = data.user_id;
if(!(typeof data0 === "string")){
validate20.errors = [{instancePath:instancePath+"/user_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate20.errors = [{instancePath:instancePath+"/user_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.organisation_id !== undefined){
let data1 = data.organisation_id;
if(!(typeof data1 === "string")){
validate20.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data1}];
return false;
}
if(!pattern0.test(data1)){
validate20.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data1}];
return false;
}
}
if(data.username !== undefined){
let data2 = data.username;
if(!(typeof data2 === "string")){
validate20.errors = [{instancePath:instancePath+"/username",keyword:"type",params:{type: "string"},parentSchema:schema20,data:data2}];
return false;
}
if(!pattern4.test(data2)){
validate20.errors = [{instancePath:instancePath+"/username",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._-]{0,62}[\\p{L}\\p{M}\\p{N}]$"},parentSchema:schema20,data:data2}];
return false;
}
}
if(data.display_name !== undefined){
let data3 = data.display_name;
if(!(typeof data3 === "string")){
validate20.errors = [{instancePath:instancePath+"/display_name",keyword:"type",params:{type: "string"},parentSchema:schema15,data:data3}];
return false;
}
if(func2(data3) > 40){
validate20.errors = [{instancePath:instancePath+"/display_name",keyword:"maxLength",params:{limit: 40},parentSchema:schema15,data:data3}];
return false;
}
if(func2(data3) < 1){
validate20.errors = [{instancePath:instancePath+"/display_name",keyword:"minLength",params:{limit: 1},parentSchema:schema15,data:data3}];
return false;
}
}
if(data.role_ids !== undefined){
let data4 = data.role_ids;
if(!(Array.isArray(data4))){
validate20.errors = [{instancePath:instancePath+"/role_ids",keyword:"type",params:{type: "array"},parentSchema:schema17.properties.role_ids,data:data4}];
return false;
}
if(data4.length > 256){
validate20.errors = [{instancePath:instancePath+"/role_ids",keyword:"maxItems",params:{limit: 256},parentSchema:schema17.properties.role_ids,data:data4}];
return false;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(!(typeof data5 === "string")){
validate20.errors = [{instancePath:instancePath+"/role_ids/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema13,data:data5}];
return false;
}
if(!pattern0.test(data5)){
validate20.errors = [{instancePath:instancePath+"/role_ids/" + i0,keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data5}];
return false;
}
}
}
if(data.owner !== undefined){
let data6 = data.owner;
if(typeof data6 !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/owner",keyword:"type",params:{type: "boolean"},parentSchema:schema17.properties.owner,data:data6}];
return false;
}
}
if(data.operator !== undefined){
let data7 = data.operator;
if(typeof data7 !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/operator",keyword:"type",params:{type: "boolean"},parentSchema:schema17.properties.operator,data:data7}];
return false;
}
}
if(data.disabled !== undefined){
let data8 = data.disabled;
if(typeof data8 !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/disabled",keyword:"type",params:{type: "boolean"},parentSchema:schema17.properties.disabled,data:data8}];
return false;
}
}
if(data.has_password !== undefined){
let data9 = data.has_password;
if(typeof data9 !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/has_password",keyword:"type",params:{type: "boolean"},parentSchema:schema17.properties.has_password,data:data9}];
return false;
}
}
if(data.has_second_factor !== undefined){
let data10 = data.has_second_factor;
if(typeof data10 !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/has_second_factor",keyword:"type",params:{type: "boolean"},parentSchema:schema17.properties.has_second_factor,data:data10}];
return false;
}
}
if(data.signed_in_ms !== undefined){
let data11 = data.signed_in_ms;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate20.errors = [{instancePath:instancePath+"/signed_in_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data11}];
return false;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 253402300799999 || isNaN(data11)){
validate20.errors = [{instancePath:instancePath+"/signed_in_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data11}];
return false;
}
if(data11 < 0 || isNaN(data11)){
validate20.errors = [{instancePath:instancePath+"/signed_in_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data11}];
return false;
}
}
}
if(data.version !== undefined){
let data12 = data.version;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate20.errors = [{instancePath:instancePath+"/version",keyword:"type",params:{type: "integer"},parentSchema:schema24,data:data12}];
return false;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 2147483647 || isNaN(data12)){
validate20.errors = [{instancePath:instancePath+"/version",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema24,data:data12}];
return false;
}
if(data12 < 1 || isNaN(data12)){
validate20.errors = [{instancePath:instancePath+"/version",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema24,data:data12}];
return false;
}
}
}
if(data.created_ms !== undefined){
let data13 = data.created_ms;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate20.errors = [{instancePath:instancePath+"/created_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data13}];
return false;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 253402300799999 || isNaN(data13)){
validate20.errors = [{instancePath:instancePath+"/created_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data13}];
return false;
}
if(data13 < 0 || isNaN(data13)){
validate20.errors = [{instancePath:instancePath+"/created_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data13}];
return false;
}
}
}
if(data.changed_ms !== undefined){
let data14 = data.changed_ms;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate20.errors = [{instancePath:instancePath+"/changed_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data14}];
return false;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 253402300799999 || isNaN(data14)){
validate20.errors = [{instancePath:instancePath+"/changed_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data14}];
return false;
}
if(data14 < 0 || isNaN(data14)){
validate20.errors = [{instancePath:instancePath+"/changed_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data14}];
return false;
}
}
}
validate20.errors = null;
return true;
}

export const account_give_role_params: Check = validate22;
const schema78 = {"type":"object","properties":{"organisation_id":{"$ref":"../common.schema.json#/$defs/uuid"},"user_id":{"$ref":"../common.schema.json#/$defs/uuid"},"role_id":{"$ref":"../common.schema.json#/$defs/uuid"}},"required":["organisation_id","user_id","role_id"],"additionalProperties":false};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate22.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema78,data}];
return false;
}
let missing0;
if((((data.organisation_id === undefined) && (missing0 = "organisation_id")) || ((data.user_id === undefined) && (missing0 = "user_id"))) || ((data.role_id === undefined) && (missing0 = "role_id"))){
validate22.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema78,data}];
return false;
}
for(const key0 in data){
if(!(((key0 === "organisation_id") || (key0 === "user_id")) || (key0 === "role_id"))){
validate22.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema78,data}];
return false;
}
}
if(data.organisation_id !== undefined){
let data0 = data.organisation_id;
if(!(typeof data0 === "string")){
validate22.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate22.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.user_id !== undefined){
let data1 = data.user_id;
if(!(typeof data1 === "string")){
validate22.errors = [{instancePath:instancePath+"/user_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data1}];
return false;
}
if(!pattern0.test(data1)){
validate22.errors = [{instancePath:instancePath+"/user_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data1}];
return false;
}
}
if(data.role_id !== undefined){
let data2 = data.role_id;
if(!(typeof data2 === "string")){
validate22.errors = [{instancePath:instancePath+"/role_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data2}];
return false;
}
if(!pattern0.test(data2)){
validate22.errors = [{instancePath:instancePath+"/role_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data2}];
return false;
}
}
validate22.errors = null;
return true;
}

export const account_give_role_result: Check = validate23;
const schema82 = {"type":"object","properties":{}};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate23.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema82,data}];
return false;
}
validate23.errors = null;
return true;
}

export const account_list_params: Check = validate27;
const schema98 = {"type":"object","properties":{"organisation_id":{"$ref":"../common.schema.json#/$defs/uuid"},"cursor":{"$ref":"../common.schema.json#/$defs/page_cursor"},"limit":{"$ref":"../common.schema.json#/$defs/page_limit","default":50}},"required":["organisation_id"],"additionalProperties":false};
const schema85 = {"title":"page cursor","type":"string","pattern":"^[A-Za-z0-9_-]{1,64}$"};
const schema86 = {"title":"page limit","type":"integer","minimum":1,"maximum":200};
const pattern33 = new RegExp("^[A-Za-z0-9_-]{1,64}$", "u");

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate27.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema98,data}];
return false;
}
if(data.limit === undefined){
data.limit = 50;
}
let missing0;
if((data.organisation_id === undefined) && (missing0 = "organisation_id")){
validate27.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema98,data}];
return false;
}
for(const key0 in data){
if(!(((key0 === "organisation_id") || (key0 === "cursor")) || (key0 === "limit"))){
validate27.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema98,data}];
return false;
}
}
if(data.organisation_id !== undefined){
let data0 = data.organisation_id;
if(!(typeof data0 === "string")){
validate27.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate27.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.cursor !== undefined){
let data1 = data.cursor;
if(!(typeof data1 === "string")){
validate27.errors = [{instancePath:instancePath+"/cursor",keyword:"type",params:{type: "string"},parentSchema:schema85,data:data1}];
return false;
}
if(!pattern33.test(data1)){
validate27.errors = [{instancePath:instancePath+"/cursor",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,64}$"},parentSchema:schema85,data:data1}];
return false;
}
}
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate27.errors = [{instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"},parentSchema:schema86,data:data2}];
return false;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 200 || isNaN(data2)){
validate27.errors = [{instancePath:instancePath+"/limit",keyword:"maximum",params:{comparison: "<=", limit: 200},parentSchema:schema86,data:data2}];
return false;
}
if(data2 < 1 || isNaN(data2)){
validate27.errors = [{instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema86,data:data2}];
return false;
}
}
validate27.errors = null;
return true;
}

export const account_list_result: Check = validate28;
const schema102 = {"type":"object","properties":{"items":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/account"},"maxItems":200},"next_cursor":{"$ref":"../common.schema.json#/$defs/page_cursor"}},"required":["items"]};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate25.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema17,data}];
return false;
}
let missing0;
if((((((((((((((data.user_id === undefined) && (missing0 = "user_id")) || ((data.organisation_id === undefined) && (missing0 = "organisation_id"))) || ((data.username === undefined) && (missing0 = "username"))) || ((data.display_name === undefined) && (missing0 = "display_name"))) || ((data.role_ids === undefined) && (missing0 = "role_ids"))) || ((data.owner === undefined) && (missing0 = "owner"))) || ((data.operator === undefined) && (missing0 = "operator"))) || ((data.disabled === undefined) && (missing0 = "disabled"))) || ((data.has_password === undefined) && (missing0 = "has_password"))) || ((data.has_second_factor === undefined) && (missing0 = "has_second_factor"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.created_ms === undefined) && (missing0 = "created_ms"))) || ((data.changed_ms === undefined) && (missing0 = "changed_ms"))){
validate25.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema17,data}];
return false;
}
if(data.user_id !== undefined){
let data0 = data.user_id;
if(!(typeof data0 === "string")){
validate25.errors = [{instancePath:instancePath+"/user_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate25.errors = [{instancePath:instancePath+"/user_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.organisation_id !== undefined){
let data1 = data.organisation_id;
if(!(typeof data1 === "string")){
validate25.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data1}];
return false;
}
if(!pattern0.test(data1)){
validate25.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data1}];
return false;
}
}
if(data.username !== undefined){
let data2 = data.username;
if(!(typeof data2 === "string")){
validate25.errors = [{instancePath:instancePath+"/username",keyword:"type",params:{type: "string"},parentSchema:schema20,data:data2}];
return false;
}
if(!pattern4.test(data2)){
validate25.errors = [{instancePath:instancePath+"/username",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._-]{0,62}[\\p{L}\\p{M}\\p{N}]$"},parentSchema:schema20,data:data2}];
return false;
}
}
if(data.display_name !== undefined){
let data3 = data.display_name;
if(!(typeof data3 === "string")){
validate25.errors = [{instancePath:instancePath+"/display_name",keyword:"type",params:{type: "string"},parentSchema:schema15,data:data3}];
return false;
}
if(func2(data3) > 40){
validate25.errors = [{instancePath:instancePath+"/display_name",keyword:"maxLength",params:{limit: 40},parentSchema:schema15,data:data3}];
return false;
}
if(func2(data3) < 1){
validate25.errors = [{instancePath:instancePath+"/display_name",keyword:"minLength",params:{limit: 1},parentSchema:schema15,data:data3}];
return false;
}
}
if(data.role_ids !== undefined){
let data4 = data.role_ids;
if(!(Array.isArray(data4))){
validate25.errors = [{instancePath:instancePath+"/role_ids",keyword:"type",params:{type: "array"},parentSchema:schema17.properties.role_ids,data:data4}];
return false;
}
if(data4.length > 256){
validate25.errors = [{instancePath:instancePath+"/role_ids",keyword:"maxItems",params:{limit: 256},parentSchema:schema17.properties.role_ids,data:data4}];
return false;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(!(typeof data5 === "string")){
validate25.errors = [{instancePath:instancePath+"/role_ids/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema13,data:data5}];
return false;
}
if(!pattern0.test(data5)){
validate25.errors = [{instancePath:instancePath+"/role_ids/" + i0,keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data5}];
return false;
}
}
}
if(data.owner !== undefined){
let data6 = data.owner;
if(typeof data6 !== "boolean"){
validate25.errors = [{instancePath:instancePath+"/owner",keyword:"type",params:{type: "boolean"},parentSchema:schema17.properties.owner,data:data6}];
return false;
}
}
if(data.operator !== undefined){
let data7 = data.operator;
if(typeof data7 !== "boolean"){
validate25.errors = [{instancePath:instancePath+"/operator",keyword:"type",params:{type: "boolean"},parentSchema:schema17.properties.operator,data:data7}];
return false;
}
}
if(data.disabled !== undefined){
let data8 = data.disabled;
if(typeof data8 !== "boolean"){
validate25.errors = [{instancePath:instancePath+"/disabled",keyword:"type",params:{type: "boolean"},parentSchema:schema17.properties.disabled,data:data8}];
return false;
}
}
if(data.has_password !== undefined){
let data9 = data.has_password;
if(typeof data9 !== "boolean"){
validate25.errors = [{instancePath:instancePath+"/has_password",keyword:"type",params:{type: "boolean"},parentSchema:schema17.properties.has_password,data:data9}];
return false;
}
}
if(data.has_second_factor !== undefined){
let data10 = data.has_second_factor;
if(typeof data10 !== "boolean"){
validate25.errors = [{instancePath:instancePath+"/has_second_factor",keyword:"type",params:{type: "boolean"},parentSchema:schema17.properties.has_second_factor,data:data10}];
return false;
}
}
if(data.signed_in_ms !== undefined){
let data11 = data.signed_in_ms;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate25.errors = [{instancePath:instancePath+"/signed_in_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data11}];
return false;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 253402300799999 || isNaN(data11)){
validate25.errors = [{instancePath:instancePath+"/signed_in_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data11}];
return false;
}
if(data11 < 0 || isNaN(data11)){
validate25.errors = [{instancePath:instancePath+"/signed_in_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data11}];
return false;
}
}
}
if(data.version !== undefined){
let data12 = data.version;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate25.errors = [{instancePath:instancePath+"/version",keyword:"type",params:{type: "integer"},parentSchema:schema24,data:data12}];
return false;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 2147483647 || isNaN(data12)){
validate25.errors = [{instancePath:instancePath+"/version",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema24,data:data12}];
return false;
}
if(data12 < 1 || isNaN(data12)){
validate25.errors = [{instancePath:instancePath+"/version",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema24,data:data12}];
return false;
}
}
}
if(data.created_ms !== undefined){
let data13 = data.created_ms;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate25.errors = [{instancePath:instancePath+"/created_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data13}];
return false;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 253402300799999 || isNaN(data13)){
validate25.errors = [{instancePath:instancePath+"/created_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data13}];
return false;
}
if(data13 < 0 || isNaN(data13)){
validate25.errors = [{instancePath:instancePath+"/created_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data13}];
return false;
}
}
}
if(data.changed_ms !== undefined){
let data14 = data.changed_ms;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate25.errors = [{instancePath:instancePath+"/changed_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data14}];
return false;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 253402300799999 || isNaN(data14)){
validate25.errors = [{instancePath:instancePath+"/changed_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data14}];
return false;
}
if(data14 < 0 || isNaN(data14)){
validate25.errors = [{instancePath:instancePath+"/changed_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data14}];
return false;
}
}
}
validate25.errors = null;
return true;
}


function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate28.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema102,data}];
return false;
}
let missing0;
if((data.items === undefined) && (missing0 = "items")){
validate28.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema102,data}];
return false;
}
if(data.items !== undefined){
let data0 = data.items;
if(!(Array.isArray(data0))){
validate28.errors = [{instancePath:instancePath+"/items",keyword:"type",params:{type: "array"},parentSchema:schema102.properties.items,data:data0}];
return false;
}
if(data0.length > 200){
validate28.errors = [{instancePath:instancePath+"/items",keyword:"maxItems",params:{limit: 200},parentSchema:schema102.properties.items,data:data0}];
return false;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate25(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
validate28.errors = validate25.errors;
return false;
}
}
}
if(data.next_cursor !== undefined){
let data2 = data.next_cursor;
if(!(typeof data2 === "string")){
validate28.errors = [{instancePath:instancePath+"/next_cursor",keyword:"type",params:{type: "string"},parentSchema:schema85,data:data2}];
return false;
}
if(!pattern33.test(data2)){
validate28.errors = [{instancePath:instancePath+"/next_cursor",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,64}$"},parentSchema:schema85,data:data2}];
return false;
}
}
validate28.errors = null;
return true;
}

export const account_read_params: Check = validate33;
const schema117 = {"type":"object","properties":{"organisation_id":{"$ref":"../common.schema.json#/$defs/uuid"},"user_id":{"$ref":"../common.schema.json#/$defs/uuid"}},"required":["organisation_id","user_id"],"additionalProperties":false};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate33.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema117,data}];
return false;
}
let missing0;
if(((data.organisation_id === undefined) && (missing0 = "organisation_id")) || ((data.user_id === undefined) && (missing0 = "user_id"))){
validate33.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema117,data}];
return false;
}
for(const key0 in data){
if(!((key0 === "organisation_id") || (key0 === "user_id"))){
validate33.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema117,data}];
return false;
}
}
if(data.organisation_id !== undefined){
let data0 = data.organisation_id;
if(!(typeof data0 === "string")){
validate33.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate33.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.user_id !== undefined){
let data1 = data.user_id;
if(!(typeof data1 === "string")){
validate33.errors = [{instancePath:instancePath+"/user_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data1}];
return false;
}
if(!pattern0.test(data1)){
validate33.errors = [{instancePath:instancePath+"/user_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data1}];
return false;
}
}
validate33.errors = null;
return true;
}

export const account_read_result: Check = validate34;

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate34.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema17,data}];
return false;
}
let missing0;
if((((((((((((((data.user_id === undefined) && (missing0 = "user_id")) || ((data.organisation_id === undefined) && (missing0 = "organisation_id"))) || ((data.username === undefined) && (missing0 = "username"))) || ((data.display_name === undefined) && (missing0 = "display_name"))) || ((data.role_ids === undefined) && (missing0 = "role_ids"))) || ((data.owner === undefined) && (missing0 = "owner"))) || ((data.operator === undefined) && (missing0 = "operator"))) || ((data.disabled === undefined) && (missing0 = "disabled"))) || ((data.has_password === undefined) && (missing0 = "has_password"))) || ((data.has_second_factor === undefined) && (missing0 = "has_second_factor"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.created_ms === undefined) && (missing0 = "created_ms"))) || ((data.changed_ms === undefined) && (missing0 = "changed_ms"))){
validate34.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema17,data}];
return false;
}
if(data.user_id !== undefined){
let data0 = data.user_id;
if(!(typeof data0 === "string")){
validate34.errors = [{instancePath:instancePath+"/user_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate34.errors = [{instancePath:instancePath+"/user_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.organisation_id !== undefined){
let data1 = data.organisation_id;
if(!(typeof data1 === "string")){
validate34.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data1}];
return false;
}
if(!pattern0.test(data1)){
validate34.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data1}];
return false;
}
}
if(data.username !== undefined){
let data2 = data.username;
if(!(typeof data2 === "string")){
validate34.errors = [{instancePath:instancePath+"/username",keyword:"type",params:{type: "string"},parentSchema:schema20,data:data2}];
return false;
}
if(!pattern4.test(data2)){
validate34.errors = [{instancePath:instancePath+"/username",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._-]{0,62}[\\p{L}\\p{M}\\p{N}]$"},parentSchema:schema20,data:data2}];
return false;
}
}
if(data.display_name !== undefined){
let data3 = data.display_name;
if(!(typeof data3 === "string")){
validate34.errors = [{instancePath:instancePath+"/display_name",keyword:"type",params:{type: "string"},parentSchema:schema15,data:data3}];
return false;
}
if(func2(data3) > 40){
validate34.errors = [{instancePath:instancePath+"/display_name",keyword:"maxLength",params:{limit: 40},parentSchema:schema15,data:data3}];
return false;
}
if(func2(data3) < 1){
validate34.errors = [{instancePath:instancePath+"/display_name",keyword:"minLength",params:{limit: 1},parentSchema:schema15,data:data3}];
return false;
}
}
if(data.role_ids !== undefined){
let data4 = data.role_ids;
if(!(Array.isArray(data4))){
validate34.errors = [{instancePath:instancePath+"/role_ids",keyword:"type",params:{type: "array"},parentSchema:schema17.properties.role_ids,data:data4}];
return false;
}
if(data4.length > 256){
validate34.errors = [{instancePath:instancePath+"/role_ids",keyword:"maxItems",params:{limit: 256},parentSchema:schema17.properties.role_ids,data:data4}];
return false;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(!(typeof data5 === "string")){
validate34.errors = [{instancePath:instancePath+"/role_ids/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema13,data:data5}];
return false;
}
if(!pattern0.test(data5)){
validate34.errors = [{instancePath:instancePath+"/role_ids/" + i0,keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data5}];
return false;
}
}
}
if(data.owner !== undefined){
let data6 = data.owner;
if(typeof data6 !== "boolean"){
validate34.errors = [{instancePath:instancePath+"/owner",keyword:"type",params:{type: "boolean"},parentSchema:schema17.properties.owner,data:data6}];
return false;
}
}
if(data.operator !== undefined){
let data7 = data.operator;
if(typeof data7 !== "boolean"){
validate34.errors = [{instancePath:instancePath+"/operator",keyword:"type",params:{type: "boolean"},parentSchema:schema17.properties.operator,data:data7}];
return false;
}
}
if(data.disabled !== undefined){
let data8 = data.disabled;
if(typeof data8 !== "boolean"){
validate34.errors = [{instancePath:instancePath+"/disabled",keyword:"type",params:{type: "boolean"},parentSchema:schema17.properties.disabled,data:data8}];
return false;
}
}
if(data.has_password !== undefined){
let data9 = data.has_password;
if(typeof data9 !== "boolean"){
validate34.errors = [{instancePath:instancePath+"/has_password",keyword:"type",params:{type: "boolean"},parentSchema:schema17.properties.has_password,data:data9}];
return false;
}
}
if(data.has_second_factor !== undefined){
let data10 = data.has_second_factor;
if(typeof data10 !== "boolean"){
validate34.errors = [{instancePath:instancePath+"/has_second_factor",keyword:"type",params:{type: "boolean"},parentSchema:schema17.properties.has_second_factor,data:data10}];
return false;
}
}
if(data.signed_in_ms !== undefined){
let data11 = data.signed_in_ms;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate34.errors = [{instancePath:instancePath+"/signed_in_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data11}];
return false;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 253402300799999 || isNaN(data11)){
validate34.errors = [{instancePath:instancePath+"/signed_in_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data11}];
return false;
}
if(data11 < 0 || isNaN(data11)){
validate34.errors = [{instancePath:instancePath+"/signed_in_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data11}];
return false;
}
}
}
if(data.version !== undefined){
let data12 = data.version;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate34.errors = [{instancePath:instancePath+"/version",keyword:"type",params:{type: "integer"},parentSchema:schema24,data:data12}];
return false;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 2147483647 || isNaN(data12)){
validate34.errors = [{instancePath:instancePath+"/version",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema24,data:data12}];
return false;
}
if(data12 < 1 || isNaN(data12)){
validate34.errors = [{instancePath:instancePath+"/version",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema24,data:data12}];
return false;
}
}
}
if(data.created_ms !== undefined){
let data13 = data.created_ms;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate34.errors = [{instancePath:instancePath+"/created_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data13}];
return false;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 253402300799999 || isNaN(data13)){
validate34.errors = [{instancePath:instancePath+"/created_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data13}];
return false;
}
if(data13 < 0 || isNaN(data13)){
validate34.errors = [{instancePath:instancePath+"/created_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data13}];
return false;
}
}
}
if(data.changed_ms !== undefined){
let data14 = data.changed_ms;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate34.errors = [{instancePath:instancePath+"/changed_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data14}];
return false;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 253402300799999 || isNaN(data14)){
validate34.errors = [{instancePath:instancePath+"/changed_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data14}];
return false;
}
if(data14 < 0 || isNaN(data14)){
validate34.errors = [{instancePath:instancePath+"/changed_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data14}];
return false;
}
}
}
validate34.errors = null;
return true;
}

export const account_remove_params: Check = validate36;
const schema133 = {"type":"object","properties":{"organisation_id":{"$ref":"../common.schema.json#/$defs/uuid"},"user_id":{"$ref":"../common.schema.json#/$defs/uuid"}},"required":["organisation_id","user_id"],"additionalProperties":false};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate36.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema133,data}];
return false;
}
let missing0;
if(((data.organisation_id === undefined) && (missing0 = "organisation_id")) || ((data.user_id === undefined) && (missing0 = "user_id"))){
validate36.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema133,data}];
return false;
}
for(const key0 in data){
if(!((key0 === "organisation_id") || (key0 === "user_id"))){
validate36.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema133,data}];
return false;
}
}
if(data.organisation_id !== undefined){
let data0 = data.organisation_id;
if(!(typeof data0 === "string")){
validate36.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate36.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.user_id !== undefined){
let data1 = data.user_id;
if(!(typeof data1 === "string")){
validate36.errors = [{instancePath:instancePath+"/user_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data1}];
return false;
}
if(!pattern0.test(data1)){
validate36.errors = [{instancePath:instancePath+"/user_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data1}];
return false;
}
}
validate36.errors = null;
return true;
}

export const account_remove_result: Check = validate37;
const schema136 = {"type":"object","properties":{}};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate37.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema136,data}];
return false;
}
validate37.errors = null;
return true;
}

export const account_take_role_params: Check = validate39;
const schema141 = {"type":"object","properties":{"organisation_id":{"$ref":"../common.schema.json#/$defs/uuid"},"user_id":{"$ref":"../common.schema.json#/$defs/uuid"},"role_id":{"$ref":"../common.schema.json#/$defs/uuid"}},"required":["organisation_id","user_id","role_id"],"additionalProperties":false};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate39.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema141,data}];
return false;
}
let missing0;
if((((data.organisation_id === undefined) && (missing0 = "organisation_id")) || ((data.user_id === undefined) && (missing0 = "user_id"))) || ((data.role_id === undefined) && (missing0 = "role_id"))){
validate39.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema141,data}];
return false;
}
for(const key0 in data){
if(!(((key0 === "organisation_id") || (key0 === "user_id")) || (key0 === "role_id"))){
validate39.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema141,data}];
return false;
}
}
if(data.organisation_id !== undefined){
let data0 = data.organisation_id;
if(!(typeof data0 === "string")){
validate39.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate39.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.user_id !== undefined){
let data1 = data.user_id;
if(!(typeof data1 === "string")){
validate39.errors = [{instancePath:instancePath+"/user_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data1}];
return false;
}
if(!pattern0.test(data1)){
validate39.errors = [{instancePath:instancePath+"/user_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data1}];
return false;
}
}
if(data.role_id !== undefined){
let data2 = data.role_id;
if(!(typeof data2 === "string")){
validate39.errors = [{instancePath:instancePath+"/role_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data2}];
return false;
}
if(!pattern0.test(data2)){
validate39.errors = [{instancePath:instancePath+"/role_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data2}];
return false;
}
}
validate39.errors = null;
return true;
}

export const account_take_role_result: Check = validate40;
const schema145 = {"type":"object","properties":{}};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate40.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema145,data}];
return false;
}
validate40.errors = null;
return true;
}

export const acl_list_params: Check = validate44;
const schema154 = {"type":"object","properties":{"channel_id":{"$ref":"../common.schema.json#/$defs/uuid"}},"required":["channel_id"],"additionalProperties":false};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate44.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema154,data}];
return false;
}
let missing0;
if((data.channel_id === undefined) && (missing0 = "channel_id")){
validate44.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema154,data}];
return false;
}
for(const key0 in data){
if(!(key0 === "channel_id")){
validate44.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema154,data}];
return false;
}
}
if(data.channel_id !== undefined){
let data0 = data.channel_id;
if(!(typeof data0 === "string")){
validate44.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate44.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
validate44.errors = null;
return true;
}

export const acl_list_result: Check = validate45;
const schema156 = {"type":"object","properties":{"items":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/acl_entry"},"maxItems":256},"version":{"$ref":"../common.schema.json#/$defs/version"}},"required":["items","version"]};
const schema148 = {"title":"acl entry","type":"object","properties":{"channel_id":{"$ref":"#/$defs/uuid"},"role_id":{"$ref":"#/$defs/uuid"},"allow":{"type":"array","items":{"$ref":"#/$defs/permission_name"},"maxItems":6},"deny":{"type":"array","items":{"$ref":"#/$defs/permission_name"},"maxItems":6}},"required":["channel_id","role_id","allow","deny"]};
const schema151 = {"title":"permission name","enum":["join","listen","speak","whisper","moderate","manage"]};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate42.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema148,data}];
return false;
}
let missing0;
if(((((data.channel_id === undefined) && (missing0 = "channel_id")) || ((data.role_id === undefined) && (missing0 = "role_id"))) || ((data.allow === undefined) && (missing0 = "allow"))) || ((data.deny === undefined) && (missing0 = "deny"))){
validate42.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema148,data}];
return false;
}
if(data.channel_id !== undefined){
let data0 = data.channel_id;
if(!(typeof data0 === "string")){
validate42.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate42.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.role_id !== undefined){
let data1 = data.role_id;
if(!(typeof data1 === "string")){
validate42.errors = [{instancePath:instancePath+"/role_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data1}];
return false;
}
if(!pattern0.test(data1)){
validate42.errors = [{instancePath:instancePath+"/role_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data1}];
return false;
}
}
if(data.allow !== undefined){
let data2 = data.allow;
if(!(Array.isArray(data2))){
validate42.errors = [{instancePath:instancePath+"/allow",keyword:"type",params:{type: "array"},parentSchema:schema148.properties.allow,data:data2}];
return false;
}
if(data2.length > 6){
validate42.errors = [{instancePath:instancePath+"/allow",keyword:"maxItems",params:{limit: 6},parentSchema:schema148.properties.allow,data:data2}];
return false;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(!((((((data3 === "join") || (data3 === "listen")) || (data3 === "speak")) || (data3 === "whisper")) || (data3 === "moderate")) || (data3 === "manage"))){
validate42.errors = [{instancePath:instancePath+"/allow/" + i0,keyword:"enum",params:{allowedValues: schema151.enum},parentSchema:schema151,data:data3}];
return false;
}
}
}
if(data.deny !== undefined){
let data4 = data.deny;
if(!(Array.isArray(data4))){
validate42.errors = [{instancePath:instancePath+"/deny",keyword:"type",params:{type: "array"},parentSchema:schema148.properties.deny,data:data4}];
return false;
}
if(data4.length > 6){
validate42.errors = [{instancePath:instancePath+"/deny",keyword:"maxItems",params:{limit: 6},parentSchema:schema148.properties.deny,data:data4}];
return false;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(!((((((data5 === "join") || (data5 === "listen")) || (data5 === "speak")) || (data5 === "whisper")) || (data5 === "moderate")) || (data5 === "manage"))){
validate42.errors = [{instancePath:instancePath+"/deny/" + i1,keyword:"enum",params:{allowedValues: schema151.enum},parentSchema:schema151,data:data5}];
return false;
}
}
}
validate42.errors = null;
return true;
}


function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate45.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema156,data}];
return false;
}
let missing0;
if(((data.items === undefined) && (missing0 = "items")) || ((data.version === undefined) && (missing0 = "version"))){
validate45.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema156,data}];
return false;
}
if(data.items !== undefined){
let data0 = data.items;
if(!(Array.isArray(data0))){
validate45.errors = [{instancePath:instancePath+"/items",keyword:"type",params:{type: "array"},parentSchema:schema156.properties.items,data:data0}];
return false;
}
if(data0.length > 256){
validate45.errors = [{instancePath:instancePath+"/items",keyword:"maxItems",params:{limit: 256},parentSchema:schema156.properties.items,data:data0}];
return false;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate42(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
validate45.errors = validate42.errors;
return false;
}
}
}
if(data.version !== undefined){
let data2 = data.version;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate45.errors = [{instancePath:instancePath+"/version",keyword:"type",params:{type: "integer"},parentSchema:schema24,data:data2}];
return false;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
validate45.errors = [{instancePath:instancePath+"/version",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema24,data:data2}];
return false;
}
if(data2 < 1 || isNaN(data2)){
validate45.errors = [{instancePath:instancePath+"/version",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema24,data:data2}];
return false;
}
}
}
validate45.errors = null;
return true;
}

export const acl_put_params: Check = validate50;
const schema169 = {"type":"object","properties":{"channel_id":{"$ref":"../common.schema.json#/$defs/uuid"},"role_id":{"$ref":"../common.schema.json#/$defs/uuid"},"allow":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/permission_name"},"maxItems":6,"default":[]},"deny":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/permission_name"},"maxItems":6,"default":[]}},"required":["channel_id","role_id"],"additionalProperties":false};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate50.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema169,data}];
return false;
}
if(data.allow === undefined){
data.allow = [];
}
if(data.deny === undefined){
data.deny = [];
}
let missing0;
if(((data.channel_id === undefined) && (missing0 = "channel_id")) || ((data.role_id === undefined) && (missing0 = "role_id"))){
validate50.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema169,data}];
return false;
}
for(const key0 in data){
if(!((((key0 === "channel_id") || (key0 === "role_id")) || (key0 === "allow")) || (key0 === "deny"))){
validate50.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema169,data}];
return false;
}
}
if(data.channel_id !== undefined){
let data0 = data.channel_id;
if(!(typeof data0 === "string")){
validate50.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate50.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.role_id !== undefined){
let data1 = data.role_id;
if(!(typeof data1 === "string")){
validate50.errors = [{instancePath:instancePath+"/role_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data1}];
return false;
}
if(!pattern0.test(data1)){
validate50.errors = [{instancePath:instancePath+"/role_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data1}];
return false;
}
}
let data2 = data.allow;
if(!(Array.isArray(data2))){
validate50.errors = [{instancePath:instancePath+"/allow",keyword:"type",params:{type: "array"},parentSchema:schema169.properties.allow,data:data2}];
return false;
}
if(data2.length > 6){
validate50.errors = [{instancePath:instancePath+"/allow",keyword:"maxItems",params:{limit: 6},parentSchema:schema169.properties.allow,data:data2}];
return false;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(!((((((data3 === "join") || (data3 === "listen")) || (data3 === "speak")) || (data3 === "whisper")) || (data3 === "moderate")) || (data3 === "manage"))){
validate50.errors = [{instancePath:instancePath+"/allow/" + i0,keyword:"enum",params:{allowedValues: schema151.enum},parentSchema:schema151,data:data3}];
return false;
}
}
let data4 = data.deny;
if(!(Array.isArray(data4))){
validate50.errors = [{instancePath:instancePath+"/deny",keyword:"type",params:{type: "array"},parentSchema:schema169.properties.deny,data:data4}];
return false;
}
if(data4.length > 6){
validate50.errors = [{instancePath:instancePath+"/deny",keyword:"maxItems",params:{limit: 6},parentSchema:schema169.properties.deny,data:data4}];
return false;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(!((((((data5 === "join") || (data5 === "listen")) || (data5 === "speak")) || (data5 === "whisper")) || (data5 === "moderate")) || (data5 === "manage"))){
validate50.errors = [{instancePath:instancePath+"/deny/" + i1,keyword:"enum",params:{allowedValues: schema151.enum},parentSchema:schema151,data:data5}];
return false;
}
}
validate50.errors = null;
return true;
}

export const acl_put_result: Check = validate51;
const schema174 = {"type":"object","properties":{"entry":{"$ref":"../common.schema.json#/$defs/acl_entry"},"version":{"$ref":"../common.schema.json#/$defs/version"}},"required":["entry","version"]};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate48.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema148,data}];
return false;
}
let missing0;
if(((((data.channel_id === undefined) && (missing0 = "channel_id")) || ((data.role_id === undefined) && (missing0 = "role_id"))) || ((data.allow === undefined) && (missing0 = "allow"))) || ((data.deny === undefined) && (missing0 = "deny"))){
validate48.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema148,data}];
return false;
}
if(data.channel_id !== undefined){
let data0 = data.channel_id;
if(!(typeof data0 === "string")){
validate48.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate48.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.role_id !== undefined){
let data1 = data.role_id;
if(!(typeof data1 === "string")){
validate48.errors = [{instancePath:instancePath+"/role_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data1}];
return false;
}
if(!pattern0.test(data1)){
validate48.errors = [{instancePath:instancePath+"/role_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data1}];
return false;
}
}
if(data.allow !== undefined){
let data2 = data.allow;
if(!(Array.isArray(data2))){
validate48.errors = [{instancePath:instancePath+"/allow",keyword:"type",params:{type: "array"},parentSchema:schema148.properties.allow,data:data2}];
return false;
}
if(data2.length > 6){
validate48.errors = [{instancePath:instancePath+"/allow",keyword:"maxItems",params:{limit: 6},parentSchema:schema148.properties.allow,data:data2}];
return false;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(!((((((data3 === "join") || (data3 === "listen")) || (data3 === "speak")) || (data3 === "whisper")) || (data3 === "moderate")) || (data3 === "manage"))){
validate48.errors = [{instancePath:instancePath+"/allow/" + i0,keyword:"enum",params:{allowedValues: schema151.enum},parentSchema:schema151,data:data3}];
return false;
}
}
}
if(data.deny !== undefined){
let data4 = data.deny;
if(!(Array.isArray(data4))){
validate48.errors = [{instancePath:instancePath+"/deny",keyword:"type",params:{type: "array"},parentSchema:schema148.properties.deny,data:data4}];
return false;
}
if(data4.length > 6){
validate48.errors = [{instancePath:instancePath+"/deny",keyword:"maxItems",params:{limit: 6},parentSchema:schema148.properties.deny,data:data4}];
return false;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(!((((((data5 === "join") || (data5 === "listen")) || (data5 === "speak")) || (data5 === "whisper")) || (data5 === "moderate")) || (data5 === "manage"))){
validate48.errors = [{instancePath:instancePath+"/deny/" + i1,keyword:"enum",params:{allowedValues: schema151.enum},parentSchema:schema151,data:data5}];
return false;
}
}
}
validate48.errors = null;
return true;
}


function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate51.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema174,data}];
return false;
}
let missing0;
if(((data.entry === undefined) && (missing0 = "entry")) || ((data.version === undefined) && (missing0 = "version"))){
validate51.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema174,data}];
return false;
}
if(data.entry !== undefined){
if(!(validate48(data.entry, {instancePath:instancePath+"/entry",parentData:data,parentDataProperty:"entry",rootData}))){
validate51.errors = validate48.errors;
return false;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate51.errors = [{instancePath:instancePath+"/version",keyword:"type",params:{type: "integer"},parentSchema:schema24,data:data1}];
return false;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
validate51.errors = [{instancePath:instancePath+"/version",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema24,data:data1}];
return false;
}
if(data1 < 1 || isNaN(data1)){
validate51.errors = [{instancePath:instancePath+"/version",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema24,data:data1}];
return false;
}
}
}
validate51.errors = null;
return true;
}

export const acl_remove_params: Check = validate54;
const schema179 = {"type":"object","properties":{"channel_id":{"$ref":"../common.schema.json#/$defs/uuid"},"role_id":{"$ref":"../common.schema.json#/$defs/uuid"}},"required":["channel_id","role_id"],"additionalProperties":false};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate54.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema179,data}];
return false;
}
let missing0;
if(((data.channel_id === undefined) && (missing0 = "channel_id")) || ((data.role_id === undefined) && (missing0 = "role_id"))){
validate54.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema179,data}];
return false;
}
for(const key0 in data){
if(!((key0 === "channel_id") || (key0 === "role_id"))){
validate54.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema179,data}];
return false;
}
}
if(data.channel_id !== undefined){
let data0 = data.channel_id;
if(!(typeof data0 === "string")){
validate54.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate54.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.role_id !== undefined){
let data1 = data.role_id;
if(!(typeof data1 === "string")){
validate54.errors = [{instancePath:instancePath+"/role_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data1}];
return false;
}
if(!pattern0.test(data1)){
validate54.errors = [{instancePath:instancePath+"/role_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data1}];
return false;
}
}
validate54.errors = null;
return true;
}

export const acl_remove_result: Check = validate55;
const schema182 = {"type":"object","properties":{}};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate55.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema182,data}];
return false;
}
validate55.errors = null;
return true;
}

export const audit_list_params: Check = validate59;
const schema192 = {"type":"object","properties":{"organisation_id":{"$ref":"../common.schema.json#/$defs/uuid"},"cursor":{"$ref":"../common.schema.json#/$defs/page_cursor"},"limit":{"$ref":"../common.schema.json#/$defs/page_limit","default":50}},"required":["organisation_id"],"additionalProperties":false};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate59.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema192,data}];
return false;
}
if(data.limit === undefined){
data.limit = 50;
}
let missing0;
if((data.organisation_id === undefined) && (missing0 = "organisation_id")){
validate59.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema192,data}];
return false;
}
for(const key0 in data){
if(!(((key0 === "organisation_id") || (key0 === "cursor")) || (key0 === "limit"))){
validate59.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema192,data}];
return false;
}
}
if(data.organisation_id !== undefined){
let data0 = data.organisation_id;
if(!(typeof data0 === "string")){
validate59.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate59.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.cursor !== undefined){
let data1 = data.cursor;
if(!(typeof data1 === "string")){
validate59.errors = [{instancePath:instancePath+"/cursor",keyword:"type",params:{type: "string"},parentSchema:schema85,data:data1}];
return false;
}
if(!pattern33.test(data1)){
validate59.errors = [{instancePath:instancePath+"/cursor",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,64}$"},parentSchema:schema85,data:data1}];
return false;
}
}
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate59.errors = [{instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"},parentSchema:schema86,data:data2}];
return false;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 200 || isNaN(data2)){
validate59.errors = [{instancePath:instancePath+"/limit",keyword:"maximum",params:{comparison: "<=", limit: 200},parentSchema:schema86,data:data2}];
return false;
}
if(data2 < 1 || isNaN(data2)){
validate59.errors = [{instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema86,data:data2}];
return false;
}
}
validate59.errors = null;
return true;
}

export const audit_list_result: Check = validate60;
const schema196 = {"type":"object","properties":{"items":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/audit_entry"},"maxItems":200},"next_cursor":{"$ref":"../common.schema.json#/$defs/page_cursor"}},"required":["items"]};
const schema187 = {"title":"audit entry","type":"object","properties":{"audit_id":{"$ref":"#/$defs/uuid"},"at_ms":{"$ref":"#/$defs/wall_ms"},"actor_kind":{"enum":["user","game_key","guest","system"]},"actor_id":{"$ref":"#/$defs/uuid"},"action":{"type":"string","minLength":1,"maxLength":64},"subject_id":{"type":"string","minLength":1,"maxLength":64},"detail":{"type":"string","minLength":0,"maxLength":16384}},"required":["audit_id","at_ms","actor_kind","action","detail"]};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate57.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema187,data}];
return false;
}
let missing0;
if((((((data.audit_id === undefined) && (missing0 = "audit_id")) || ((data.at_ms === undefined) && (missing0 = "at_ms"))) || ((data.actor_kind === undefined) && (missing0 = "actor_kind"))) || ((data.action === undefined) && (missing0 = "action"))) || ((data.detail === undefined) && (missing0 = "detail"))){
validate57.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema187,data}];
return false;
}
if(data.audit_id !== undefined){
let data0 = data.audit_id;
if(!(typeof data0 === "string")){
validate57.errors = [{instancePath:instancePath+"/audit_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate57.errors = [{instancePath:instancePath+"/audit_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.at_ms !== undefined){
let data1 = data.at_ms;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate57.errors = [{instancePath:instancePath+"/at_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data1}];
return false;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 253402300799999 || isNaN(data1)){
validate57.errors = [{instancePath:instancePath+"/at_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data1}];
return false;
}
if(data1 < 0 || isNaN(data1)){
validate57.errors = [{instancePath:instancePath+"/at_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data1}];
return false;
}
}
}
if(data.actor_kind !== undefined){
let data2 = data.actor_kind;
if(!((((data2 === "user") || (data2 === "game_key")) || (data2 === "guest")) || (data2 === "system"))){
validate57.errors = [{instancePath:instancePath+"/actor_kind",keyword:"enum",params:{allowedValues: schema187.properties.actor_kind.enum},parentSchema:schema187.properties.actor_kind,data:data2}];
return false;
}
}
if(data.actor_id !== undefined){
let data3 = data.actor_id;
if(!(typeof data3 === "string")){
validate57.errors = [{instancePath:instancePath+"/actor_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data3}];
return false;
}
if(!pattern0.test(data3)){
validate57.errors = [{instancePath:instancePath+"/actor_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data3}];
return false;
}
}
if(data.action !== undefined){
let data4 = data.action;
if(!(typeof data4 === "string")){
validate57.errors = [{instancePath:instancePath+"/action",keyword:"type",params:{type: "string"},parentSchema:schema187.properties.action,data:data4}];
return false;
}
if(func2(data4) > 64){
validate57.errors = [{instancePath:instancePath+"/action",keyword:"maxLength",params:{limit: 64},parentSchema:schema187.properties.action,data:data4}];
return false;
}
if(func2(data4) < 1){
validate57.errors = [{instancePath:instancePath+"/action",keyword:"minLength",params:{limit: 1},parentSchema:schema187.properties.action,data:data4}];
return false;
}
}
if(data.subject_id !== undefined){
let data5 = data.subject_id;
if(!(typeof data5 === "string")){
validate57.errors = [{instancePath:instancePath+"/subject_id",keyword:"type",params:{type: "string"},parentSchema:schema187.properties.subject_id,data:data5}];
return false;
}
if(func2(data5) > 64){
validate57.errors = [{instancePath:instancePath+"/subject_id",keyword:"maxLength",params:{limit: 64},parentSchema:schema187.properties.subject_id,data:data5}];
return false;
}
if(func2(data5) < 1){
validate57.errors = [{instancePath:instancePath+"/subject_id",keyword:"minLength",params:{limit: 1},parentSchema:schema187.properties.subject_id,data:data5}];
return false;
}
}
if(data.detail !== undefined){
let data6 = data.detail;
if(!(typeof data6 === "string")){
validate57.errors = [{instancePath:instancePath+"/detail",keyword:"type",params:{type: "string"},parentSchema:schema187.properties.detail,data:data6}];
return false;
}
if(func2(data6) > 16384){
validate57.errors = [{instancePath:instancePath+"/detail",keyword:"maxLength",params:{limit: 16384},parentSchema:schema187.properties.detail,data:data6}];
return false;
}
if(func2(data6) < 0){
validate57.errors = [{instancePath:instancePath+"/detail",keyword:"minLength",params:{limit: 0},parentSchema:schema187.properties.detail,data:data6}];
return false;
}
}
validate57.errors = null;
return true;
}


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate60.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema196,data}];
return false;
}
let missing0;
if((data.items === undefined) && (missing0 = "items")){
validate60.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema196,data}];
return false;
}
if(data.items !== undefined){
let data0 = data.items;
if(!(Array.isArray(data0))){
validate60.errors = [{instancePath:instancePath+"/items",keyword:"type",params:{type: "array"},parentSchema:schema196.properties.items,data:data0}];
return false;
}
if(data0.length > 200){
validate60.errors = [{instancePath:instancePath+"/items",keyword:"maxItems",params:{limit: 200},parentSchema:schema196.properties.items,data:data0}];
return false;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate57(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
validate60.errors = validate57.errors;
return false;
}
}
}
if(data.next_cursor !== undefined){
let data2 = data.next_cursor;
if(!(typeof data2 === "string")){
validate60.errors = [{instancePath:instancePath+"/next_cursor",keyword:"type",params:{type: "string"},parentSchema:schema85,data:data2}];
return false;
}
if(!pattern33.test(data2)){
validate60.errors = [{instancePath:instancePath+"/next_cursor",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,64}$"},parentSchema:schema85,data:data2}];
return false;
}
}
validate60.errors = null;
return true;
}

export const auth_login_params: Check = validate65;
const schema205 = {"type":"object","properties":{"organisation":{"$ref":"../common.schema.json#/$defs/slug"},"username":{"$ref":"../common.schema.json#/$defs/username"},"password":{"type":"string","minLength":1,"maxLength":128,"x-secret":true},"second_factor_code":{"$ref":"../common.schema.json#/$defs/second_factor_code"}},"required":["username","password"],"additionalProperties":false};
const schema199 = {"title":"slug","type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,63}$"};
const schema201 = {"title":"second factor code","type":"string","minLength":6,"maxLength":64,"x-secret":true};
const pattern86 = new RegExp("^[a-z0-9][a-z0-9._-]{0,63}$", "u");

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate65.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema205,data}];
return false;
}
let missing0;
if(((data.username === undefined) && (missing0 = "username")) || ((data.password === undefined) && (missing0 = "password"))){
validate65.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema205,data}];
return false;
}
for(const key0 in data){
if(!((((key0 === "organisation") || (key0 === "username")) || (key0 === "password")) || (key0 === "second_factor_code"))){
validate65.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema205,data}];
return false;
}
}
if(data.organisation !== undefined){
let data0 = data.organisation;
if(!(typeof data0 === "string")){
validate65.errors = [{instancePath:instancePath+"/organisation",keyword:"type",params:{type: "string"},parentSchema:schema199,data:data0}];
return false;
}
if(!pattern86.test(data0)){
validate65.errors = [{instancePath:instancePath+"/organisation",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema199,data:data0}];
return false;
}
}
if(data.username !== undefined){
let data1 = data.username;
if(!(typeof data1 === "string")){
validate65.errors = [{instancePath:instancePath+"/username",keyword:"type",params:{type: "string"},parentSchema:schema20,data:data1}];
return false;
}
if(!pattern4.test(data1)){
validate65.errors = [{instancePath:instancePath+"/username",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._-]{0,62}[\\p{L}\\p{M}\\p{N}]$"},parentSchema:schema20,data:data1}];
return false;
}
}
if(data.password !== undefined){
let data2 = data.password;
if(!(typeof data2 === "string")){
validate65.errors = [{instancePath:instancePath+"/password",keyword:"type",params:{type: "string"},parentSchema:schema205.properties.password,data:data2}];
return false;
}
if(func2(data2) > 128){
validate65.errors = [{instancePath:instancePath+"/password",keyword:"maxLength",params:{limit: 128},parentSchema:schema205.properties.password,data:data2}];
return false;
}
if(func2(data2) < 1){
validate65.errors = [{instancePath:instancePath+"/password",keyword:"minLength",params:{limit: 1},parentSchema:schema205.properties.password,data:data2}];
return false;
}
}
if(data.second_factor_code !== undefined){
let data3 = data.second_factor_code;
if(!(typeof data3 === "string")){
validate65.errors = [{instancePath:instancePath+"/second_factor_code",keyword:"type",params:{type: "string"},parentSchema:schema201,data:data3}];
return false;
}
if(func2(data3) > 64){
validate65.errors = [{instancePath:instancePath+"/second_factor_code",keyword:"maxLength",params:{limit: 64},parentSchema:schema201,data:data3}];
return false;
}
if(func2(data3) < 6){
validate65.errors = [{instancePath:instancePath+"/second_factor_code",keyword:"minLength",params:{limit: 6},parentSchema:schema201,data:data3}];
return false;
}
}
validate65.errors = null;
return true;
}

export const auth_login_result: Check = validate66;
const schema202 = {"title":"sign in","type":"object","properties":{"access_token":{"type":"string","minLength":1,"maxLength":2048,"x-secret":true},"access_lifetime_s":{"type":"integer","minimum":1,"maximum":86400,"x-unit":"s"},"refresh_token":{"type":"string","minLength":1,"maxLength":256,"x-secret":true},"refresh_lifetime_s":{"type":"integer","minimum":1,"maximum":31536000,"x-unit":"s"},"user_id":{"$ref":"#/$defs/uuid"},"organisation_id":{"$ref":"#/$defs/uuid"}},"required":["access_token","access_lifetime_s","refresh_token","refresh_lifetime_s","user_id","organisation_id"]};

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate66.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema202,data}];
return false;
}
let missing0;
if(((((((data.access_token === undefined) && (missing0 = "access_token")) || ((data.access_lifetime_s === undefined) && (missing0 = "access_lifetime_s"))) || ((data.refresh_token === undefined) && (missing0 = "refresh_token"))) || ((data.refresh_lifetime_s === undefined) && (missing0 = "refresh_lifetime_s"))) || ((data.user_id === undefined) && (missing0 = "user_id"))) || ((data.organisation_id === undefined) && (missing0 = "organisation_id"))){
validate66.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema202,data}];
return false;
}
if(data.access_token !== undefined){
let data0 = data.access_token;
if(!(typeof data0 === "string")){
validate66.errors = [{instancePath:instancePath+"/access_token",keyword:"type",params:{type: "string"},parentSchema:schema202.properties.access_token,data:data0}];
return false;
}
if(func2(data0) > 2048){
validate66.errors = [{instancePath:instancePath+"/access_token",keyword:"maxLength",params:{limit: 2048},parentSchema:schema202.properties.access_token,data:data0}];
return false;
}
if(func2(data0) < 1){
validate66.errors = [{instancePath:instancePath+"/access_token",keyword:"minLength",params:{limit: 1},parentSchema:schema202.properties.access_token,data:data0}];
return false;
}
}
if(data.access_lifetime_s !== undefined){
let data1 = data.access_lifetime_s;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate66.errors = [{instancePath:instancePath+"/access_lifetime_s",keyword:"type",params:{type: "integer"},parentSchema:schema202.properties.access_lifetime_s,data:data1}];
return false;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 86400 || isNaN(data1)){
validate66.errors = [{instancePath:instancePath+"/access_lifetime_s",keyword:"maximum",params:{comparison: "<=", limit: 86400},parentSchema:schema202.properties.access_lifetime_s,data:data1}];
return false;
}
if(data1 < 1 || isNaN(data1)){
validate66.errors = [{instancePath:instancePath+"/access_lifetime_s",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema202.properties.access_lifetime_s,data:data1}];
return false;
}
}
}
if(data.refresh_token !== undefined){
let data2 = data.refresh_token;
if(!(typeof data2 === "string")){
validate66.errors = [{instancePath:instancePath+"/refresh_token",keyword:"type",params:{type: "string"},parentSchema:schema202.properties.refresh_token,data:data2}];
return false;
}
if(func2(data2) > 256){
validate66.errors = [{instancePath:instancePath+"/refresh_token",keyword:"maxLength",params:{limit: 256},parentSchema:schema202.properties.refresh_token,data:data2}];
return false;
}
if(func2(data2) < 1){
validate66.errors = [{instancePath:instancePath+"/refresh_token",keyword:"minLength",params:{limit: 1},parentSchema:schema202.properties.refresh_token,data:data2}];
return false;
}
}
if(data.refresh_lifetime_s !== undefined){
let data3 = data.refresh_lifetime_s;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate66.errors = [{instancePath:instancePath+"/refresh_lifetime_s",keyword:"type",params:{type: "integer"},parentSchema:schema202.properties.refresh_lifetime_s,data:data3}];
return false;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 31536000 || isNaN(data3)){
validate66.errors = [{instancePath:instancePath+"/refresh_lifetime_s",keyword:"maximum",params:{comparison: "<=", limit: 31536000},parentSchema:schema202.properties.refresh_lifetime_s,data:data3}];
return false;
}
if(data3 < 1 || isNaN(data3)){
validate66.errors = [{instancePath:instancePath+"/refresh_lifetime_s",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema202.properties.refresh_lifetime_s,data:data3}];
return false;
}
}
}
if(data.user_id !== undefined){
let data4 = data.user_id;
if(!(typeof data4 === "string")){
validate66.errors = [{instancePath:instancePath+"/user_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data4}];
return false;
}
if(!pattern0.test(data4)){
validate66.errors = [{instancePath:instancePath+"/user_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data4}];
return false;
}
}
if(data.organisation_id !== undefined){
let data5 = data.organisation_id;
if(!(typeof data5 === "string")){
validate66.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data5}];
return false;
}
if(!pattern0.test(data5)){
validate66.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data5}];
return false;
}
}
validate66.errors = null;
return true;
}

export const auth_logout_params: Check = validate68;
const schema213 = {"type":"object","properties":{"refresh_token":{"type":"string","minLength":1,"maxLength":256,"x-secret":true}},"required":["refresh_token"],"additionalProperties":false};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate68.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema213,data}];
return false;
}
let missing0;
if((data.refresh_token === undefined) && (missing0 = "refresh_token")){
validate68.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema213,data}];
return false;
}
for(const key0 in data){
if(!(key0 === "refresh_token")){
validate68.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema213,data}];
return false;
}
}
if(data.refresh_token !== undefined){
let data0 = data.refresh_token;
if(!(typeof data0 === "string")){
validate68.errors = [{instancePath:instancePath+"/refresh_token",keyword:"type",params:{type: "string"},parentSchema:schema213.properties.refresh_token,data:data0}];
return false;
}
if(func2(data0) > 256){
validate68.errors = [{instancePath:instancePath+"/refresh_token",keyword:"maxLength",params:{limit: 256},parentSchema:schema213.properties.refresh_token,data:data0}];
return false;
}
if(func2(data0) < 1){
validate68.errors = [{instancePath:instancePath+"/refresh_token",keyword:"minLength",params:{limit: 1},parentSchema:schema213.properties.refresh_token,data:data0}];
return false;
}
}
validate68.errors = null;
return true;
}

export const auth_logout_result: Check = validate69;
const schema214 = {"type":"object","properties":{}};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate69.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema214,data}];
return false;
}
validate69.errors = null;
return true;
}

export const auth_me_params: Check = validate75;
const schema234 = {"type":"object","properties":{},"additionalProperties":false};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate75.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema234,data}];
return false;
}
for(const key0 in data){
validate75.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema234,data}];
return false;
}
validate75.errors = null;
return true;
}

export const auth_me_result: Check = validate76;
const schema235 = {"type":"object","properties":{"account":{"$ref":"../common.schema.json#/$defs/account"},"organisation":{"$ref":"../common.schema.json#/$defs/organisation"}},"required":["account","organisation"]};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate71.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema17,data}];
return false;
}
let missing0;
if((((((((((((((data.user_id === undefined) && (missing0 = "user_id")) || ((data.organisation_id === undefined) && (missing0 = "organisation_id"))) || ((data.username === undefined) && (missing0 = "username"))) || ((data.display_name === undefined) && (missing0 = "display_name"))) || ((data.role_ids === undefined) && (missing0 = "role_ids"))) || ((data.owner === undefined) && (missing0 = "owner"))) || ((data.operator === undefined) && (missing0 = "operator"))) || ((data.disabled === undefined) && (missing0 = "disabled"))) || ((data.has_password === undefined) && (missing0 = "has_password"))) || ((data.has_second_factor === undefined) && (missing0 = "has_second_factor"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.created_ms === undefined) && (missing0 = "created_ms"))) || ((data.changed_ms === undefined) && (missing0 = "changed_ms"))){
validate71.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema17,data}];
return false;
}
if(data.user_id !== undefined){
let data0 = data.user_id;
if(!(typeof data0 === "string")){
validate71.errors = [{instancePath:instancePath+"/user_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate71.errors = [{instancePath:instancePath+"/user_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.organisation_id !== undefined){
let data1 = data.organisation_id;
if(!(typeof data1 === "string")){
validate71.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data1}];
return false;
}
if(!pattern0.test(data1)){
validate71.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data1}];
return false;
}
}
if(data.username !== undefined){
let data2 = data.username;
if(!(typeof data2 === "string")){
validate71.errors = [{instancePath:instancePath+"/username",keyword:"type",params:{type: "string"},parentSchema:schema20,data:data2}];
return false;
}
if(!pattern4.test(data2)){
validate71.errors = [{instancePath:instancePath+"/username",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._-]{0,62}[\\p{L}\\p{M}\\p{N}]$"},parentSchema:schema20,data:data2}];
return false;
}
}
if(data.display_name !== undefined){
let data3 = data.display_name;
if(!(typeof data3 === "string")){
validate71.errors = [{instancePath:instancePath+"/display_name",keyword:"type",params:{type: "string"},parentSchema:schema15,data:data3}];
return false;
}
if(func2(data3) > 40){
validate71.errors = [{instancePath:instancePath+"/display_name",keyword:"maxLength",params:{limit: 40},parentSchema:schema15,data:data3}];
return false;
}
if(func2(data3) < 1){
validate71.errors = [{instancePath:instancePath+"/display_name",keyword:"minLength",params:{limit: 1},parentSchema:schema15,data:data3}];
return false;
}
}
if(data.role_ids !== undefined){
let data4 = data.role_ids;
if(!(Array.isArray(data4))){
validate71.errors = [{instancePath:instancePath+"/role_ids",keyword:"type",params:{type: "array"},parentSchema:schema17.properties.role_ids,data:data4}];
return false;
}
if(data4.length > 256){
validate71.errors = [{instancePath:instancePath+"/role_ids",keyword:"maxItems",params:{limit: 256},parentSchema:schema17.properties.role_ids,data:data4}];
return false;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(!(typeof data5 === "string")){
validate71.errors = [{instancePath:instancePath+"/role_ids/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema13,data:data5}];
return false;
}
if(!pattern0.test(data5)){
validate71.errors = [{instancePath:instancePath+"/role_ids/" + i0,keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data5}];
return false;
}
}
}
if(data.owner !== undefined){
let data6 = data.owner;
if(typeof data6 !== "boolean"){
validate71.errors = [{instancePath:instancePath+"/owner",keyword:"type",params:{type: "boolean"},parentSchema:schema17.properties.owner,data:data6}];
return false;
}
}
if(data.operator !== undefined){
let data7 = data.operator;
if(typeof data7 !== "boolean"){
validate71.errors = [{instancePath:instancePath+"/operator",keyword:"type",params:{type: "boolean"},parentSchema:schema17.properties.operator,data:data7}];
return false;
}
}
if(data.disabled !== undefined){
let data8 = data.disabled;
if(typeof data8 !== "boolean"){
validate71.errors = [{instancePath:instancePath+"/disabled",keyword:"type",params:{type: "boolean"},parentSchema:schema17.properties.disabled,data:data8}];
return false;
}
}
if(data.has_password !== undefined){
let data9 = data.has_password;
if(typeof data9 !== "boolean"){
validate71.errors = [{instancePath:instancePath+"/has_password",keyword:"type",params:{type: "boolean"},parentSchema:schema17.properties.has_password,data:data9}];
return false;
}
}
if(data.has_second_factor !== undefined){
let data10 = data.has_second_factor;
if(typeof data10 !== "boolean"){
validate71.errors = [{instancePath:instancePath+"/has_second_factor",keyword:"type",params:{type: "boolean"},parentSchema:schema17.properties.has_second_factor,data:data10}];
return false;
}
}
if(data.signed_in_ms !== undefined){
let data11 = data.signed_in_ms;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate71.errors = [{instancePath:instancePath+"/signed_in_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data11}];
return false;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 253402300799999 || isNaN(data11)){
validate71.errors = [{instancePath:instancePath+"/signed_in_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data11}];
return false;
}
if(data11 < 0 || isNaN(data11)){
validate71.errors = [{instancePath:instancePath+"/signed_in_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data11}];
return false;
}
}
}
if(data.version !== undefined){
let data12 = data.version;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate71.errors = [{instancePath:instancePath+"/version",keyword:"type",params:{type: "integer"},parentSchema:schema24,data:data12}];
return false;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 2147483647 || isNaN(data12)){
validate71.errors = [{instancePath:instancePath+"/version",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema24,data:data12}];
return false;
}
if(data12 < 1 || isNaN(data12)){
validate71.errors = [{instancePath:instancePath+"/version",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema24,data:data12}];
return false;
}
}
}
if(data.created_ms !== undefined){
let data13 = data.created_ms;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate71.errors = [{instancePath:instancePath+"/created_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data13}];
return false;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 253402300799999 || isNaN(data13)){
validate71.errors = [{instancePath:instancePath+"/created_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data13}];
return false;
}
if(data13 < 0 || isNaN(data13)){
validate71.errors = [{instancePath:instancePath+"/created_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data13}];
return false;
}
}
}
if(data.changed_ms !== undefined){
let data14 = data.changed_ms;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate71.errors = [{instancePath:instancePath+"/changed_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data14}];
return false;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 253402300799999 || isNaN(data14)){
validate71.errors = [{instancePath:instancePath+"/changed_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data14}];
return false;
}
if(data14 < 0 || isNaN(data14)){
validate71.errors = [{instancePath:instancePath+"/changed_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data14}];
return false;
}
}
}
validate71.errors = null;
return true;
}

const schema226 = {"title":"organisation","type":"object","properties":{"organisation_id":{"$ref":"#/$defs/uuid"},"slug":{"$ref":"#/$defs/slug"},"title":{"$ref":"#/$defs/title"},"registration":{"$ref":"#/$defs/registration"},"version":{"$ref":"#/$defs/version"},"created_ms":{"$ref":"#/$defs/wall_ms"},"changed_ms":{"$ref":"#/$defs/wall_ms"}},"required":["organisation_id","slug","title","registration","version","created_ms","changed_ms"]};
const schema229 = {"title":"title","type":"string","minLength":1,"maxLength":80};
const schema230 = {"title":"registration","enum":["open","invite","closed"]};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate73.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema226,data}];
return false;
}
let missing0;
if((((((((data.organisation_id === undefined) && (missing0 = "organisation_id")) || ((data.slug === undefined) && (missing0 = "slug"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.registration === undefined) && (missing0 = "registration"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.created_ms === undefined) && (missing0 = "created_ms"))) || ((data.changed_ms === undefined) && (missing0 = "changed_ms"))){
validate73.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema226,data}];
return false;
}
if(data.organisation_id !== undefined){
let data0 = data.organisation_id;
if(!(typeof data0 === "string")){
validate73.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate73.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.slug !== undefined){
let data1 = data.slug;
if(!(typeof data1 === "string")){
validate73.errors = [{instancePath:instancePath+"/slug",keyword:"type",params:{type: "string"},parentSchema:schema199,data:data1}];
return false;
}
if(!pattern86.test(data1)){
validate73.errors = [{instancePath:instancePath+"/slug",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema199,data:data1}];
return false;
}
}
if(data.title !== undefined){
let data2 = data.title;
if(!(typeof data2 === "string")){
validate73.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema229,data:data2}];
return false;
}
if(func2(data2) > 80){
validate73.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema229,data:data2}];
return false;
}
if(func2(data2) < 1){
validate73.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema229,data:data2}];
return false;
}
}
if(data.registration !== undefined){
let data3 = data.registration;
if(!(((data3 === "open") || (data3 === "invite")) || (data3 === "closed"))){
validate73.errors = [{instancePath:instancePath+"/registration",keyword:"enum",params:{allowedValues: schema230.enum},parentSchema:schema230,data:data3}];
return false;
}
}
if(data.version !== undefined){
let data4 = data.version;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate73.errors = [{instancePath:instancePath+"/version",keyword:"type",params:{type: "integer"},parentSchema:schema24,data:data4}];
return false;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 2147483647 || isNaN(data4)){
validate73.errors = [{instancePath:instancePath+"/version",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema24,data:data4}];
return false;
}
if(data4 < 1 || isNaN(data4)){
validate73.errors = [{instancePath:instancePath+"/version",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema24,data:data4}];
return false;
}
}
}
if(data.created_ms !== undefined){
let data5 = data.created_ms;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate73.errors = [{instancePath:instancePath+"/created_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data5}];
return false;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 253402300799999 || isNaN(data5)){
validate73.errors = [{instancePath:instancePath+"/created_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data5}];
return false;
}
if(data5 < 0 || isNaN(data5)){
validate73.errors = [{instancePath:instancePath+"/created_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data5}];
return false;
}
}
}
if(data.changed_ms !== undefined){
let data6 = data.changed_ms;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate73.errors = [{instancePath:instancePath+"/changed_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data6}];
return false;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 253402300799999 || isNaN(data6)){
validate73.errors = [{instancePath:instancePath+"/changed_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data6}];
return false;
}
if(data6 < 0 || isNaN(data6)){
validate73.errors = [{instancePath:instancePath+"/changed_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data6}];
return false;
}
}
}
validate73.errors = null;
return true;
}


function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate76.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema235,data}];
return false;
}
let missing0;
if(((data.account === undefined) && (missing0 = "account")) || ((data.organisation === undefined) && (missing0 = "organisation"))){
validate76.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema235,data}];
return false;
}
if(data.account !== undefined){
if(!(validate71(data.account, {instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData}))){
validate76.errors = validate71.errors;
return false;
}
}
if(data.organisation !== undefined){
if(!(validate73(data.organisation, {instancePath:instancePath+"/organisation",parentData:data,parentDataProperty:"organisation",rootData}))){
validate76.errors = validate73.errors;
return false;
}
}
validate76.errors = null;
return true;
}

export const auth_mfa_setup_params: Check = validate80;
const schema237 = {"type":"object","properties":{"password":{"type":"string","minLength":1,"maxLength":128,"x-secret":true}},"required":["password"],"additionalProperties":false};

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate80.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema237,data}];
return false;
}
let missing0;
if((data.password === undefined) && (missing0 = "password")){
validate80.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema237,data}];
return false;
}
for(const key0 in data){
if(!(key0 === "password")){
validate80.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema237,data}];
return false;
}
}
if(data.password !== undefined){
let data0 = data.password;
if(!(typeof data0 === "string")){
validate80.errors = [{instancePath:instancePath+"/password",keyword:"type",params:{type: "string"},parentSchema:schema237.properties.password,data:data0}];
return false;
}
if(func2(data0) > 128){
validate80.errors = [{instancePath:instancePath+"/password",keyword:"maxLength",params:{limit: 128},parentSchema:schema237.properties.password,data:data0}];
return false;
}
if(func2(data0) < 1){
validate80.errors = [{instancePath:instancePath+"/password",keyword:"minLength",params:{limit: 1},parentSchema:schema237.properties.password,data:data0}];
return false;
}
}
validate80.errors = null;
return true;
}

export const auth_mfa_setup_result: Check = validate81;
const schema238 = {"type":"object","properties":{"secret":{"type":"string","pattern":"^[A-Z2-7]{16,128}$","x-secret":true},"setup_uri":{"type":"string","minLength":1,"maxLength":1024,"x-secret":true}},"required":["secret","setup_uri"]};
const pattern100 = new RegExp("^[A-Z2-7]{16,128}$", "u");

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate81.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema238,data}];
return false;
}
let missing0;
if(((data.secret === undefined) && (missing0 = "secret")) || ((data.setup_uri === undefined) && (missing0 = "setup_uri"))){
validate81.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema238,data}];
return false;
}
if(data.secret !== undefined){
let data0 = data.secret;
if(!(typeof data0 === "string")){
validate81.errors = [{instancePath:instancePath+"/secret",keyword:"type",params:{type: "string"},parentSchema:schema238.properties.secret,data:data0}];
return false;
}
if(!pattern100.test(data0)){
validate81.errors = [{instancePath:instancePath+"/secret",keyword:"pattern",params:{pattern: "^[A-Z2-7]{16,128}$"},parentSchema:schema238.properties.secret,data:data0}];
return false;
}
}
if(data.setup_uri !== undefined){
let data1 = data.setup_uri;
if(!(typeof data1 === "string")){
validate81.errors = [{instancePath:instancePath+"/setup_uri",keyword:"type",params:{type: "string"},parentSchema:schema238.properties.setup_uri,data:data1}];
return false;
}
if(func2(data1) > 1024){
validate81.errors = [{instancePath:instancePath+"/setup_uri",keyword:"maxLength",params:{limit: 1024},parentSchema:schema238.properties.setup_uri,data:data1}];
return false;
}
if(func2(data1) < 1){
validate81.errors = [{instancePath:instancePath+"/setup_uri",keyword:"minLength",params:{limit: 1},parentSchema:schema238.properties.setup_uri,data:data1}];
return false;
}
}
validate81.errors = null;
return true;
}

export const auth_mfa_verify_params: Check = validate83;
const schema241 = {"type":"object","properties":{"second_factor_code":{"$ref":"../common.schema.json#/$defs/second_factor_code"}},"required":["second_factor_code"],"additionalProperties":false};

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate83.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema241,data}];
return false;
}
let missing0;
if((data.second_factor_code === undefined) && (missing0 = "second_factor_code")){
validate83.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema241,data}];
return false;
}
for(const key0 in data){
if(!(key0 === "second_factor_code")){
validate83.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema241,data}];
return false;
}
}
if(data.second_factor_code !== undefined){
let data0 = data.second_factor_code;
if(!(typeof data0 === "string")){
validate83.errors = [{instancePath:instancePath+"/second_factor_code",keyword:"type",params:{type: "string"},parentSchema:schema201,data:data0}];
return false;
}
if(func2(data0) > 64){
validate83.errors = [{instancePath:instancePath+"/second_factor_code",keyword:"maxLength",params:{limit: 64},parentSchema:schema201,data:data0}];
return false;
}
if(func2(data0) < 6){
validate83.errors = [{instancePath:instancePath+"/second_factor_code",keyword:"minLength",params:{limit: 6},parentSchema:schema201,data:data0}];
return false;
}
}
validate83.errors = null;
return true;
}

export const auth_mfa_verify_result: Check = validate84;
const schema243 = {"type":"object","properties":{"recovery_codes":{"type":"array","items":{"type":"string","minLength":6,"maxLength":64,"x-secret":true},"maxItems":32}},"required":["recovery_codes"]};

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate84.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema243,data}];
return false;
}
let missing0;
if((data.recovery_codes === undefined) && (missing0 = "recovery_codes")){
validate84.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema243,data}];
return false;
}
if(data.recovery_codes !== undefined){
let data0 = data.recovery_codes;
if(!(Array.isArray(data0))){
validate84.errors = [{instancePath:instancePath+"/recovery_codes",keyword:"type",params:{type: "array"},parentSchema:schema243.properties.recovery_codes,data:data0}];
return false;
}
if(data0.length > 32){
validate84.errors = [{instancePath:instancePath+"/recovery_codes",keyword:"maxItems",params:{limit: 32},parentSchema:schema243.properties.recovery_codes,data:data0}];
return false;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(typeof data1 === "string")){
validate84.errors = [{instancePath:instancePath+"/recovery_codes/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema243.properties.recovery_codes.items,data:data1}];
return false;
}
if(func2(data1) > 64){
validate84.errors = [{instancePath:instancePath+"/recovery_codes/" + i0,keyword:"maxLength",params:{limit: 64},parentSchema:schema243.properties.recovery_codes.items,data:data1}];
return false;
}
if(func2(data1) < 6){
validate84.errors = [{instancePath:instancePath+"/recovery_codes/" + i0,keyword:"minLength",params:{limit: 6},parentSchema:schema243.properties.recovery_codes.items,data:data1}];
return false;
}
}
}
validate84.errors = null;
return true;
}

export const auth_password_params: Check = validate88;
const schema250 = {"type":"object","properties":{"password":{"type":"string","minLength":1,"maxLength":128,"x-secret":true},"new_password":{"$ref":"../common.schema.json#/$defs/account_password"},"second_factor_code":{"$ref":"../common.schema.json#/$defs/second_factor_code"}},"required":["password","new_password"],"additionalProperties":false};

function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate88.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema250,data}];
return false;
}
let missing0;
if(((data.password === undefined) && (missing0 = "password")) || ((data.new_password === undefined) && (missing0 = "new_password"))){
validate88.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema250,data}];
return false;
}
for(const key0 in data){
if(!(((key0 === "password") || (key0 === "new_password")) || (key0 === "second_factor_code"))){
validate88.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema250,data}];
return false;
}
}
if(data.password !== undefined){
let data0 = data.password;
if(!(typeof data0 === "string")){
validate88.errors = [{instancePath:instancePath+"/password",keyword:"type",params:{type: "string"},parentSchema:schema250.properties.password,data:data0}];
return false;
}
if(func2(data0) > 128){
validate88.errors = [{instancePath:instancePath+"/password",keyword:"maxLength",params:{limit: 128},parentSchema:schema250.properties.password,data:data0}];
return false;
}
if(func2(data0) < 1){
validate88.errors = [{instancePath:instancePath+"/password",keyword:"minLength",params:{limit: 1},parentSchema:schema250.properties.password,data:data0}];
return false;
}
}
if(data.new_password !== undefined){
let data1 = data.new_password;
if(!(typeof data1 === "string")){
validate88.errors = [{instancePath:instancePath+"/new_password",keyword:"type",params:{type: "string"},parentSchema:schema16,data:data1}];
return false;
}
if(func2(data1) > 128){
validate88.errors = [{instancePath:instancePath+"/new_password",keyword:"maxLength",params:{limit: 128},parentSchema:schema16,data:data1}];
return false;
}
if(func2(data1) < 10){
validate88.errors = [{instancePath:instancePath+"/new_password",keyword:"minLength",params:{limit: 10},parentSchema:schema16,data:data1}];
return false;
}
}
if(data.second_factor_code !== undefined){
let data2 = data.second_factor_code;
if(!(typeof data2 === "string")){
validate88.errors = [{instancePath:instancePath+"/second_factor_code",keyword:"type",params:{type: "string"},parentSchema:schema201,data:data2}];
return false;
}
if(func2(data2) > 64){
validate88.errors = [{instancePath:instancePath+"/second_factor_code",keyword:"maxLength",params:{limit: 64},parentSchema:schema201,data:data2}];
return false;
}
if(func2(data2) < 6){
validate88.errors = [{instancePath:instancePath+"/second_factor_code",keyword:"minLength",params:{limit: 6},parentSchema:schema201,data:data2}];
return false;
}
}
validate88.errors = null;
return true;
}

export const auth_password_result: Check = validate89;

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate89.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema202,data}];
return false;
}
let missing0;
if(((((((data.access_token === undefined) && (missing0 = "access_token")) || ((data.access_lifetime_s === undefined) && (missing0 = "access_lifetime_s"))) || ((data.refresh_token === undefined) && (missing0 = "refresh_token"))) || ((data.refresh_lifetime_s === undefined) && (missing0 = "refresh_lifetime_s"))) || ((data.user_id === undefined) && (missing0 = "user_id"))) || ((data.organisation_id === undefined) && (missing0 = "organisation_id"))){
validate89.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema202,data}];
return false;
}
if(data.access_token !== undefined){
let data0 = data.access_token;
if(!(typeof data0 === "string")){
validate89.errors = [{instancePath:instancePath+"/access_token",keyword:"type",params:{type: "string"},parentSchema:schema202.properties.access_token,data:data0}];
return false;
}
if(func2(data0) > 2048){
validate89.errors = [{instancePath:instancePath+"/access_token",keyword:"maxLength",params:{limit: 2048},parentSchema:schema202.properties.access_token,data:data0}];
return false;
}
if(func2(data0) < 1){
validate89.errors = [{instancePath:instancePath+"/access_token",keyword:"minLength",params:{limit: 1},parentSchema:schema202.properties.access_token,data:data0}];
return false;
}
}
if(data.access_lifetime_s !== undefined){
let data1 = data.access_lifetime_s;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate89.errors = [{instancePath:instancePath+"/access_lifetime_s",keyword:"type",params:{type: "integer"},parentSchema:schema202.properties.access_lifetime_s,data:data1}];
return false;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 86400 || isNaN(data1)){
validate89.errors = [{instancePath:instancePath+"/access_lifetime_s",keyword:"maximum",params:{comparison: "<=", limit: 86400},parentSchema:schema202.properties.access_lifetime_s,data:data1}];
return false;
}
if(data1 < 1 || isNaN(data1)){
validate89.errors = [{instancePath:instancePath+"/access_lifetime_s",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema202.properties.access_lifetime_s,data:data1}];
return false;
}
}
}
if(data.refresh_token !== undefined){
let data2 = data.refresh_token;
if(!(typeof data2 === "string")){
validate89.errors = [{instancePath:instancePath+"/refresh_token",keyword:"type",params:{type: "string"},parentSchema:schema202.properties.refresh_token,data:data2}];
return false;
}
if(func2(data2) > 256){
validate89.errors = [{instancePath:instancePath+"/refresh_token",keyword:"maxLength",params:{limit: 256},parentSchema:schema202.properties.refresh_token,data:data2}];
return false;
}
if(func2(data2) < 1){
validate89.errors = [{instancePath:instancePath+"/refresh_token",keyword:"minLength",params:{limit: 1},parentSchema:schema202.properties.refresh_token,data:data2}];
return false;
}
}
if(data.refresh_lifetime_s !== undefined){
let data3 = data.refresh_lifetime_s;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate89.errors = [{instancePath:instancePath+"/refresh_lifetime_s",keyword:"type",params:{type: "integer"},parentSchema:schema202.properties.refresh_lifetime_s,data:data3}];
return false;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 31536000 || isNaN(data3)){
validate89.errors = [{instancePath:instancePath+"/refresh_lifetime_s",keyword:"maximum",params:{comparison: "<=", limit: 31536000},parentSchema:schema202.properties.refresh_lifetime_s,data:data3}];
return false;
}
if(data3 < 1 || isNaN(data3)){
validate89.errors = [{instancePath:instancePath+"/refresh_lifetime_s",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema202.properties.refresh_lifetime_s,data:data3}];
return false;
}
}
}
if(data.user_id !== undefined){
let data4 = data.user_id;
if(!(typeof data4 === "string")){
validate89.errors = [{instancePath:instancePath+"/user_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data4}];
return false;
}
if(!pattern0.test(data4)){
validate89.errors = [{instancePath:instancePath+"/user_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data4}];
return false;
}
}
if(data.organisation_id !== undefined){
let data5 = data.organisation_id;
if(!(typeof data5 === "string")){
validate89.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data5}];
return false;
}
if(!pattern0.test(data5)){
validate89.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data5}];
return false;
}
}
validate89.errors = null;
return true;
}

export const auth_refresh_params: Check = validate93;
const schema260 = {"type":"object","properties":{"refresh_token":{"type":"string","minLength":1,"maxLength":256,"x-secret":true}},"required":["refresh_token"],"additionalProperties":false};

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate93.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema260,data}];
return false;
}
let missing0;
if((data.refresh_token === undefined) && (missing0 = "refresh_token")){
validate93.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema260,data}];
return false;
}
for(const key0 in data){
if(!(key0 === "refresh_token")){
validate93.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema260,data}];
return false;
}
}
if(data.refresh_token !== undefined){
let data0 = data.refresh_token;
if(!(typeof data0 === "string")){
validate93.errors = [{instancePath:instancePath+"/refresh_token",keyword:"type",params:{type: "string"},parentSchema:schema260.properties.refresh_token,data:data0}];
return false;
}
if(func2(data0) > 256){
validate93.errors = [{instancePath:instancePath+"/refresh_token",keyword:"maxLength",params:{limit: 256},parentSchema:schema260.properties.refresh_token,data:data0}];
return false;
}
if(func2(data0) < 1){
validate93.errors = [{instancePath:instancePath+"/refresh_token",keyword:"minLength",params:{limit: 1},parentSchema:schema260.properties.refresh_token,data:data0}];
return false;
}
}
validate93.errors = null;
return true;
}

export const auth_refresh_result: Check = validate94;

function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate94.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema202,data}];
return false;
}
let missing0;
if(((((((data.access_token === undefined) && (missing0 = "access_token")) || ((data.access_lifetime_s === undefined) && (missing0 = "access_lifetime_s"))) || ((data.refresh_token === undefined) && (missing0 = "refresh_token"))) || ((data.refresh_lifetime_s === undefined) && (missing0 = "refresh_lifetime_s"))) || ((data.user_id === undefined) && (missing0 = "user_id"))) || ((data.organisation_id === undefined) && (missing0 = "organisation_id"))){
validate94.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema202,data}];
return false;
}
if(data.access_token !== undefined){
let data0 = data.access_token;
if(!(typeof data0 === "string")){
validate94.errors = [{instancePath:instancePath+"/access_token",keyword:"type",params:{type: "string"},parentSchema:schema202.properties.access_token,data:data0}];
return false;
}
if(func2(data0) > 2048){
validate94.errors = [{instancePath:instancePath+"/access_token",keyword:"maxLength",params:{limit: 2048},parentSchema:schema202.properties.access_token,data:data0}];
return false;
}
if(func2(data0) < 1){
validate94.errors = [{instancePath:instancePath+"/access_token",keyword:"minLength",params:{limit: 1},parentSchema:schema202.properties.access_token,data:data0}];
return false;
}
}
if(data.access_lifetime_s !== undefined){
let data1 = data.access_lifetime_s;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate94.errors = [{instancePath:instancePath+"/access_lifetime_s",keyword:"type",params:{type: "integer"},parentSchema:schema202.properties.access_lifetime_s,data:data1}];
return false;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 86400 || isNaN(data1)){
validate94.errors = [{instancePath:instancePath+"/access_lifetime_s",keyword:"maximum",params:{comparison: "<=", limit: 86400},parentSchema:schema202.properties.access_lifetime_s,data:data1}];
return false;
}
if(data1 < 1 || isNaN(data1)){
validate94.errors = [{instancePath:instancePath+"/access_lifetime_s",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema202.properties.access_lifetime_s,data:data1}];
return false;
}
}
}
if(data.refresh_token !== undefined){
let data2 = data.refresh_token;
if(!(typeof data2 === "string")){
validate94.errors = [{instancePath:instancePath+"/refresh_token",keyword:"type",params:{type: "string"},parentSchema:schema202.properties.refresh_token,data:data2}];
return false;
}
if(func2(data2) > 256){
validate94.errors = [{instancePath:instancePath+"/refresh_token",keyword:"maxLength",params:{limit: 256},parentSchema:schema202.properties.refresh_token,data:data2}];
return false;
}
if(func2(data2) < 1){
validate94.errors = [{instancePath:instancePath+"/refresh_token",keyword:"minLength",params:{limit: 1},parentSchema:schema202.properties.refresh_token,data:data2}];
return false;
}
}
if(data.refresh_lifetime_s !== undefined){
let data3 = data.refresh_lifetime_s;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate94.errors = [{instancePath:instancePath+"/refresh_lifetime_s",keyword:"type",params:{type: "integer"},parentSchema:schema202.properties.refresh_lifetime_s,data:data3}];
return false;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 31536000 || isNaN(data3)){
validate94.errors = [{instancePath:instancePath+"/refresh_lifetime_s",keyword:"maximum",params:{comparison: "<=", limit: 31536000},parentSchema:schema202.properties.refresh_lifetime_s,data:data3}];
return false;
}
if(data3 < 1 || isNaN(data3)){
validate94.errors = [{instancePath:instancePath+"/refresh_lifetime_s",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema202.properties.refresh_lifetime_s,data:data3}];
return false;
}
}
}
if(data.user_id !== undefined){
let data4 = data.user_id;
if(!(typeof data4 === "string")){
validate94.errors = [{instancePath:instancePath+"/user_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data4}];
return false;
}
if(!pattern0.test(data4)){
validate94.errors = [{instancePath:instancePath+"/user_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data4}];
return false;
}
}
if(data.organisation_id !== undefined){
let data5 = data.organisation_id;
if(!(typeof data5 === "string")){
validate94.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data5}];
return false;
}
if(!pattern0.test(data5)){
validate94.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data5}];
return false;
}
}
validate94.errors = null;
return true;
}

export const auth_register_params: Check = validate98;
const schema273 = {"type":"object","properties":{"organisation":{"$ref":"../common.schema.json#/$defs/slug"},"username":{"$ref":"../common.schema.json#/$defs/username"},"password":{"$ref":"../common.schema.json#/$defs/account_password"},"display_name":{"$ref":"../common.schema.json#/$defs/display_name"},"invite_code":{"$ref":"../common.schema.json#/$defs/invite_code"}},"required":["username","password"],"additionalProperties":false};
const schema269 = {"title":"invite code","type":"string","minLength":1,"maxLength":64,"x-secret":true};

function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate98.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema273,data}];
return false;
}
let missing0;
if(((data.username === undefined) && (missing0 = "username")) || ((data.password === undefined) && (missing0 = "password"))){
validate98.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema273,data}];
return false;
}
for(const key0 in data){
if(!(((((key0 === "organisation") || (key0 === "username")) || (key0 === "password")) || (key0 === "display_name")) || (key0 === "invite_code"))){
validate98.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema273,data}];
return false;
}
}
if(data.organisation !== undefined){
let data0 = data.organisation;
if(!(typeof data0 === "string")){
validate98.errors = [{instancePath:instancePath+"/organisation",keyword:"type",params:{type: "string"},parentSchema:schema199,data:data0}];
return false;
}
if(!pattern86.test(data0)){
validate98.errors = [{instancePath:instancePath+"/organisation",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema199,data:data0}];
return false;
}
}
if(data.username !== undefined){
let data1 = data.username;
if(!(typeof data1 === "string")){
validate98.errors = [{instancePath:instancePath+"/username",keyword:"type",params:{type: "string"},parentSchema:schema20,data:data1}];
return false;
}
if(!pattern4.test(data1)){
validate98.errors = [{instancePath:instancePath+"/username",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._-]{0,62}[\\p{L}\\p{M}\\p{N}]$"},parentSchema:schema20,data:data1}];
return false;
}
}
if(data.password !== undefined){
let data2 = data.password;
if(!(typeof data2 === "string")){
validate98.errors = [{instancePath:instancePath+"/password",keyword:"type",params:{type: "string"},parentSchema:schema16,data:data2}];
return false;
}
if(func2(data2) > 128){
validate98.errors = [{instancePath:instancePath+"/password",keyword:"maxLength",params:{limit: 128},parentSchema:schema16,data:data2}];
return false;
}
if(func2(data2) < 10){
validate98.errors = [{instancePath:instancePath+"/password",keyword:"minLength",params:{limit: 10},parentSchema:schema16,data:data2}];
return false;
}
}
if(data.display_name !== undefined){
let data3 = data.display_name;
if(!(typeof data3 === "string")){
validate98.errors = [{instancePath:instancePath+"/display_name",keyword:"type",params:{type: "string"},parentSchema:schema15,data:data3}];
return false;
}
if(func2(data3) > 40){
validate98.errors = [{instancePath:instancePath+"/display_name",keyword:"maxLength",params:{limit: 40},parentSchema:schema15,data:data3}];
return false;
}
if(func2(data3) < 1){
validate98.errors = [{instancePath:instancePath+"/display_name",keyword:"minLength",params:{limit: 1},parentSchema:schema15,data:data3}];
return false;
}
}
if(data.invite_code !== undefined){
let data4 = data.invite_code;
if(!(typeof data4 === "string")){
validate98.errors = [{instancePath:instancePath+"/invite_code",keyword:"type",params:{type: "string"},parentSchema:schema269,data:data4}];
return false;
}
if(func2(data4) > 64){
validate98.errors = [{instancePath:instancePath+"/invite_code",keyword:"maxLength",params:{limit: 64},parentSchema:schema269,data:data4}];
return false;
}
if(func2(data4) < 1){
validate98.errors = [{instancePath:instancePath+"/invite_code",keyword:"minLength",params:{limit: 1},parentSchema:schema269,data:data4}];
return false;
}
}
validate98.errors = null;
return true;
}

export const auth_register_result: Check = validate99;

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate99.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema202,data}];
return false;
}
let missing0;
if(((((((data.access_token === undefined) && (missing0 = "access_token")) || ((data.access_lifetime_s === undefined) && (missing0 = "access_lifetime_s"))) || ((data.refresh_token === undefined) && (missing0 = "refresh_token"))) || ((data.refresh_lifetime_s === undefined) && (missing0 = "refresh_lifetime_s"))) || ((data.user_id === undefined) && (missing0 = "user_id"))) || ((data.organisation_id === undefined) && (missing0 = "organisation_id"))){
validate99.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema202,data}];
return false;
}
if(data.access_token !== undefined){
let data0 = data.access_token;
if(!(typeof data0 === "string")){
validate99.errors = [{instancePath:instancePath+"/access_token",keyword:"type",params:{type: "string"},parentSchema:schema202.properties.access_token,data:data0}];
return false;
}
if(func2(data0) > 2048){
validate99.errors = [{instancePath:instancePath+"/access_token",keyword:"maxLength",params:{limit: 2048},parentSchema:schema202.properties.access_token,data:data0}];
return false;
}
if(func2(data0) < 1){
validate99.errors = [{instancePath:instancePath+"/access_token",keyword:"minLength",params:{limit: 1},parentSchema:schema202.properties.access_token,data:data0}];
return false;
}
}
if(data.access_lifetime_s !== undefined){
let data1 = data.access_lifetime_s;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate99.errors = [{instancePath:instancePath+"/access_lifetime_s",keyword:"type",params:{type: "integer"},parentSchema:schema202.properties.access_lifetime_s,data:data1}];
return false;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 86400 || isNaN(data1)){
validate99.errors = [{instancePath:instancePath+"/access_lifetime_s",keyword:"maximum",params:{comparison: "<=", limit: 86400},parentSchema:schema202.properties.access_lifetime_s,data:data1}];
return false;
}
if(data1 < 1 || isNaN(data1)){
validate99.errors = [{instancePath:instancePath+"/access_lifetime_s",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema202.properties.access_lifetime_s,data:data1}];
return false;
}
}
}
if(data.refresh_token !== undefined){
let data2 = data.refresh_token;
if(!(typeof data2 === "string")){
validate99.errors = [{instancePath:instancePath+"/refresh_token",keyword:"type",params:{type: "string"},parentSchema:schema202.properties.refresh_token,data:data2}];
return false;
}
if(func2(data2) > 256){
validate99.errors = [{instancePath:instancePath+"/refresh_token",keyword:"maxLength",params:{limit: 256},parentSchema:schema202.properties.refresh_token,data:data2}];
return false;
}
if(func2(data2) < 1){
validate99.errors = [{instancePath:instancePath+"/refresh_token",keyword:"minLength",params:{limit: 1},parentSchema:schema202.properties.refresh_token,data:data2}];
return false;
}
}
if(data.refresh_lifetime_s !== undefined){
let data3 = data.refresh_lifetime_s;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate99.errors = [{instancePath:instancePath+"/refresh_lifetime_s",keyword:"type",params:{type: "integer"},parentSchema:schema202.properties.refresh_lifetime_s,data:data3}];
return false;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 31536000 || isNaN(data3)){
validate99.errors = [{instancePath:instancePath+"/refresh_lifetime_s",keyword:"maximum",params:{comparison: "<=", limit: 31536000},parentSchema:schema202.properties.refresh_lifetime_s,data:data3}];
return false;
}
if(data3 < 1 || isNaN(data3)){
validate99.errors = [{instancePath:instancePath+"/refresh_lifetime_s",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema202.properties.refresh_lifetime_s,data:data3}];
return false;
}
}
}
if(data.user_id !== undefined){
let data4 = data.user_id;
if(!(typeof data4 === "string")){
validate99.errors = [{instancePath:instancePath+"/user_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data4}];
return false;
}
if(!pattern0.test(data4)){
validate99.errors = [{instancePath:instancePath+"/user_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data4}];
return false;
}
}
if(data.organisation_id !== undefined){
let data5 = data.organisation_id;
if(!(typeof data5 === "string")){
validate99.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data5}];
return false;
}
if(!pattern0.test(data5)){
validate99.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data5}];
return false;
}
}
validate99.errors = null;
return true;
}

export const ban_create_params: Check = validate103;
const schema296 = {"type":"object","properties":{"organisation_id":{"$ref":"../common.schema.json#/$defs/uuid"},"session_id":{"$ref":"../common.schema.json#/$defs/session_id"},"user_id":{"$ref":"../common.schema.json#/$defs/uuid"},"player_id":{"$ref":"../common.schema.json#/$defs/player_id"},"reason":{"type":"string","minLength":0,"maxLength":200,"default":""},"lifetime_s":{"$ref":"../common.schema.json#/$defs/lifetime_s"}},"required":["organisation_id"],"additionalProperties":false};
const schema284 = {"title":"session id","type":"integer","minimum":1,"maximum":4294967295};
const schema286 = {"title":"player id","type":"string","minLength":1,"maxLength":64};
const schema287 = {"title":"lifetime","type":"integer","minimum":60,"maximum":157680000,"x-unit":"s"};

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate103.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema296,data}];
return false;
}
if(data.reason === undefined){
data.reason = "";
}
let missing0;
if((data.organisation_id === undefined) && (missing0 = "organisation_id")){
validate103.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema296,data}];
return false;
}
for(const key0 in data){
if(!((((((key0 === "organisation_id") || (key0 === "session_id")) || (key0 === "user_id")) || (key0 === "player_id")) || (key0 === "reason")) || (key0 === "lifetime_s"))){
validate103.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema296,data}];
return false;
}
}
if(data.organisation_id !== undefined){
let data0 = data.organisation_id;
if(!(typeof data0 === "string")){
validate103.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate103.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.session_id !== undefined){
let data1 = data.session_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate103.errors = [{instancePath:instancePath+"/session_id",keyword:"type",params:{type: "integer"},parentSchema:schema284,data:data1}];
return false;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 4294967295 || isNaN(data1)){
validate103.errors = [{instancePath:instancePath+"/session_id",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema284,data:data1}];
return false;
}
if(data1 < 1 || isNaN(data1)){
validate103.errors = [{instancePath:instancePath+"/session_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema284,data:data1}];
return false;
}
}
}
if(data.user_id !== undefined){
let data2 = data.user_id;
if(!(typeof data2 === "string")){
validate103.errors = [{instancePath:instancePath+"/user_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data2}];
return false;
}
if(!pattern0.test(data2)){
validate103.errors = [{instancePath:instancePath+"/user_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data2}];
return false;
}
}
if(data.player_id !== undefined){
let data3 = data.player_id;
if(!(typeof data3 === "string")){
validate103.errors = [{instancePath:instancePath+"/player_id",keyword:"type",params:{type: "string"},parentSchema:schema286,data:data3}];
return false;
}
if(func2(data3) > 64){
validate103.errors = [{instancePath:instancePath+"/player_id",keyword:"maxLength",params:{limit: 64},parentSchema:schema286,data:data3}];
return false;
}
if(func2(data3) < 1){
validate103.errors = [{instancePath:instancePath+"/player_id",keyword:"minLength",params:{limit: 1},parentSchema:schema286,data:data3}];
return false;
}
}
let data4 = data.reason;
if(!(typeof data4 === "string")){
validate103.errors = [{instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"},parentSchema:schema296.properties.reason,data:data4}];
return false;
}
if(func2(data4) > 200){
validate103.errors = [{instancePath:instancePath+"/reason",keyword:"maxLength",params:{limit: 200},parentSchema:schema296.properties.reason,data:data4}];
return false;
}
if(func2(data4) < 0){
validate103.errors = [{instancePath:instancePath+"/reason",keyword:"minLength",params:{limit: 0},parentSchema:schema296.properties.reason,data:data4}];
return false;
}
if(data.lifetime_s !== undefined){
let data5 = data.lifetime_s;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate103.errors = [{instancePath:instancePath+"/lifetime_s",keyword:"type",params:{type: "integer"},parentSchema:schema287,data:data5}];
return false;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 157680000 || isNaN(data5)){
validate103.errors = [{instancePath:instancePath+"/lifetime_s",keyword:"maximum",params:{comparison: "<=", limit: 157680000},parentSchema:schema287,data:data5}];
return false;
}
if(data5 < 60 || isNaN(data5)){
validate103.errors = [{instancePath:instancePath+"/lifetime_s",keyword:"minimum",params:{comparison: ">=", limit: 60},parentSchema:schema287,data:data5}];
return false;
}
}
}
validate103.errors = null;
return true;
}

export const ban_create_result: Check = validate104;
const schema288 = {"title":"ban","type":"object","properties":{"ban_id":{"$ref":"#/$defs/uuid"},"organisation_id":{"$ref":"#/$defs/uuid"},"kind":{"enum":["user","address","player"]},"user_id":{"$ref":"#/$defs/uuid"},"player_id":{"$ref":"#/$defs/player_id"},"reason":{"type":"string","minLength":0,"maxLength":200},"expires_ms":{"$ref":"#/$defs/wall_ms"},"created_ms":{"$ref":"#/$defs/wall_ms"},"author_id":{"$ref":"#/$defs/uuid"}},"required":["ban_id","organisation_id","kind","reason","created_ms"]};

function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate104.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema288,data}];
return false;
}
let missing0;
if((((((data.ban_id === undefined) && (missing0 = "ban_id")) || ((data.organisation_id === undefined) && (missing0 = "organisation_id"))) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.created_ms === undefined) && (missing0 = "created_ms"))){
validate104.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema288,data}];
return false;
}
if(data.ban_id !== undefined){
let data0 = data.ban_id;
if(!(typeof data0 === "string")){
validate104.errors = [{instancePath:instancePath+"/ban_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate104.errors = [{instancePath:instancePath+"/ban_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.organisation_id !== undefined){
let data1 = data.organisation_id;
if(!(typeof data1 === "string")){
validate104.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data1}];
return false;
}
if(!pattern0.test(data1)){
validate104.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data1}];
return false;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(!(((data2 === "user") || (data2 === "address")) || (data2 === "player"))){
validate104.errors = [{instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema288.properties.kind.enum},parentSchema:schema288.properties.kind,data:data2}];
return false;
}
}
if(data.user_id !== undefined){
let data3 = data.user_id;
if(!(typeof data3 === "string")){
validate104.errors = [{instancePath:instancePath+"/user_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data3}];
return false;
}
if(!pattern0.test(data3)){
validate104.errors = [{instancePath:instancePath+"/user_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data3}];
return false;
}
}
if(data.player_id !== undefined){
let data4 = data.player_id;
if(!(typeof data4 === "string")){
validate104.errors = [{instancePath:instancePath+"/player_id",keyword:"type",params:{type: "string"},parentSchema:schema286,data:data4}];
return false;
}
if(func2(data4) > 64){
validate104.errors = [{instancePath:instancePath+"/player_id",keyword:"maxLength",params:{limit: 64},parentSchema:schema286,data:data4}];
return false;
}
if(func2(data4) < 1){
validate104.errors = [{instancePath:instancePath+"/player_id",keyword:"minLength",params:{limit: 1},parentSchema:schema286,data:data4}];
return false;
}
}
if(data.reason !== undefined){
let data5 = data.reason;
if(!(typeof data5 === "string")){
validate104.errors = [{instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"},parentSchema:schema288.properties.reason,data:data5}];
return false;
}
if(func2(data5) > 200){
validate104.errors = [{instancePath:instancePath+"/reason",keyword:"maxLength",params:{limit: 200},parentSchema:schema288.properties.reason,data:data5}];
return false;
}
if(func2(data5) < 0){
validate104.errors = [{instancePath:instancePath+"/reason",keyword:"minLength",params:{limit: 0},parentSchema:schema288.properties.reason,data:data5}];
return false;
}
}
if(data.expires_ms !== undefined){
let data6 = data.expires_ms;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate104.errors = [{instancePath:instancePath+"/expires_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data6}];
return false;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 253402300799999 || isNaN(data6)){
validate104.errors = [{instancePath:instancePath+"/expires_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data6}];
return false;
}
if(data6 < 0 || isNaN(data6)){
validate104.errors = [{instancePath:instancePath+"/expires_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data6}];
return false;
}
}
}
if(data.created_ms !== undefined){
let data7 = data.created_ms;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate104.errors = [{instancePath:instancePath+"/created_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data7}];
return false;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 253402300799999 || isNaN(data7)){
validate104.errors = [{instancePath:instancePath+"/created_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data7}];
return false;
}
if(data7 < 0 || isNaN(data7)){
validate104.errors = [{instancePath:instancePath+"/created_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data7}];
return false;
}
}
}
if(data.author_id !== undefined){
let data8 = data.author_id;
if(!(typeof data8 === "string")){
validate104.errors = [{instancePath:instancePath+"/author_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data8}];
return false;
}
if(!pattern0.test(data8)){
validate104.errors = [{instancePath:instancePath+"/author_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data8}];
return false;
}
}
validate104.errors = null;
return true;
}

export const ban_list_params: Check = validate108;
const schema323 = {"type":"object","properties":{"organisation_id":{"$ref":"../common.schema.json#/$defs/uuid"},"cursor":{"$ref":"../common.schema.json#/$defs/page_cursor"},"limit":{"$ref":"../common.schema.json#/$defs/page_limit","default":50}},"required":["organisation_id"],"additionalProperties":false};

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate108.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema323,data}];
return false;
}
if(data.limit === undefined){
data.limit = 50;
}
let missing0;
if((data.organisation_id === undefined) && (missing0 = "organisation_id")){
validate108.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema323,data}];
return false;
}
for(const key0 in data){
if(!(((key0 === "organisation_id") || (key0 === "cursor")) || (key0 === "limit"))){
validate108.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema323,data}];
return false;
}
}
if(data.organisation_id !== undefined){
let data0 = data.organisation_id;
if(!(typeof data0 === "string")){
validate108.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate108.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.cursor !== undefined){
let data1 = data.cursor;
if(!(typeof data1 === "string")){
validate108.errors = [{instancePath:instancePath+"/cursor",keyword:"type",params:{type: "string"},parentSchema:schema85,data:data1}];
return false;
}
if(!pattern33.test(data1)){
validate108.errors = [{instancePath:instancePath+"/cursor",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,64}$"},parentSchema:schema85,data:data1}];
return false;
}
}
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate108.errors = [{instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"},parentSchema:schema86,data:data2}];
return false;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 200 || isNaN(data2)){
validate108.errors = [{instancePath:instancePath+"/limit",keyword:"maximum",params:{comparison: "<=", limit: 200},parentSchema:schema86,data:data2}];
return false;
}
if(data2 < 1 || isNaN(data2)){
validate108.errors = [{instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema86,data:data2}];
return false;
}
}
validate108.errors = null;
return true;
}

export const ban_list_result: Check = validate109;
const schema327 = {"type":"object","properties":{"items":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/ban"},"maxItems":200},"next_cursor":{"$ref":"../common.schema.json#/$defs/page_cursor"}},"required":["items"]};

function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate106.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema288,data}];
return false;
}
let missing0;
if((((((data.ban_id === undefined) && (missing0 = "ban_id")) || ((data.organisation_id === undefined) && (missing0 = "organisation_id"))) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.created_ms === undefined) && (missing0 = "created_ms"))){
validate106.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema288,data}];
return false;
}
if(data.ban_id !== undefined){
let data0 = data.ban_id;
if(!(typeof data0 === "string")){
validate106.errors = [{instancePath:instancePath+"/ban_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate106.errors = [{instancePath:instancePath+"/ban_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.organisation_id !== undefined){
let data1 = data.organisation_id;
if(!(typeof data1 === "string")){
validate106.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data1}];
return false;
}
if(!pattern0.test(data1)){
validate106.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data1}];
return false;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(!(((data2 === "user") || (data2 === "address")) || (data2 === "player"))){
validate106.errors = [{instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema288.properties.kind.enum},parentSchema:schema288.properties.kind,data:data2}];
return false;
}
}
if(data.user_id !== undefined){
let data3 = data.user_id;
if(!(typeof data3 === "string")){
validate106.errors = [{instancePath:instancePath+"/user_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data3}];
return false;
}
if(!pattern0.test(data3)){
validate106.errors = [{instancePath:instancePath+"/user_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data3}];
return false;
}
}
if(data.player_id !== undefined){
let data4 = data.player_id;
if(!(typeof data4 === "string")){
validate106.errors = [{instancePath:instancePath+"/player_id",keyword:"type",params:{type: "string"},parentSchema:schema286,data:data4}];
return false;
}
if(func2(data4) > 64){
validate106.errors = [{instancePath:instancePath+"/player_id",keyword:"maxLength",params:{limit: 64},parentSchema:schema286,data:data4}];
return false;
}
if(func2(data4) < 1){
validate106.errors = [{instancePath:instancePath+"/player_id",keyword:"minLength",params:{limit: 1},parentSchema:schema286,data:data4}];
return false;
}
}
if(data.reason !== undefined){
let data5 = data.reason;
if(!(typeof data5 === "string")){
validate106.errors = [{instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"},parentSchema:schema288.properties.reason,data:data5}];
return false;
}
if(func2(data5) > 200){
validate106.errors = [{instancePath:instancePath+"/reason",keyword:"maxLength",params:{limit: 200},parentSchema:schema288.properties.reason,data:data5}];
return false;
}
if(func2(data5) < 0){
validate106.errors = [{instancePath:instancePath+"/reason",keyword:"minLength",params:{limit: 0},parentSchema:schema288.properties.reason,data:data5}];
return false;
}
}
if(data.expires_ms !== undefined){
let data6 = data.expires_ms;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate106.errors = [{instancePath:instancePath+"/expires_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data6}];
return false;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 253402300799999 || isNaN(data6)){
validate106.errors = [{instancePath:instancePath+"/expires_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data6}];
return false;
}
if(data6 < 0 || isNaN(data6)){
validate106.errors = [{instancePath:instancePath+"/expires_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data6}];
return false;
}
}
}
if(data.created_ms !== undefined){
let data7 = data.created_ms;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate106.errors = [{instancePath:instancePath+"/created_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data7}];
return false;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 253402300799999 || isNaN(data7)){
validate106.errors = [{instancePath:instancePath+"/created_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data7}];
return false;
}
if(data7 < 0 || isNaN(data7)){
validate106.errors = [{instancePath:instancePath+"/created_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data7}];
return false;
}
}
}
if(data.author_id !== undefined){
let data8 = data.author_id;
if(!(typeof data8 === "string")){
validate106.errors = [{instancePath:instancePath+"/author_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data8}];
return false;
}
if(!pattern0.test(data8)){
validate106.errors = [{instancePath:instancePath+"/author_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data8}];
return false;
}
}
validate106.errors = null;
return true;
}


function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate109.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema327,data}];
return false;
}
let missing0;
if((data.items === undefined) && (missing0 = "items")){
validate109.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema327,data}];
return false;
}
if(data.items !== undefined){
let data0 = data.items;
if(!(Array.isArray(data0))){
validate109.errors = [{instancePath:instancePath+"/items",keyword:"type",params:{type: "array"},parentSchema:schema327.properties.items,data:data0}];
return false;
}
if(data0.length > 200){
validate109.errors = [{instancePath:instancePath+"/items",keyword:"maxItems",params:{limit: 200},parentSchema:schema327.properties.items,data:data0}];
return false;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate106(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
validate109.errors = validate106.errors;
return false;
}
}
}
if(data.next_cursor !== undefined){
let data2 = data.next_cursor;
if(!(typeof data2 === "string")){
validate109.errors = [{instancePath:instancePath+"/next_cursor",keyword:"type",params:{type: "string"},parentSchema:schema85,data:data2}];
return false;
}
if(!pattern33.test(data2)){
validate109.errors = [{instancePath:instancePath+"/next_cursor",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,64}$"},parentSchema:schema85,data:data2}];
return false;
}
}
validate109.errors = null;
return true;
}

export const ban_remove_params: Check = validate112;
const schema331 = {"type":"object","properties":{"ban_id":{"$ref":"../common.schema.json#/$defs/uuid"}},"required":["ban_id"],"additionalProperties":false};

function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate112.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema331,data}];
return false;
}
let missing0;
if((data.ban_id === undefined) && (missing0 = "ban_id")){
validate112.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema331,data}];
return false;
}
for(const key0 in data){
if(!(key0 === "ban_id")){
validate112.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema331,data}];
return false;
}
}
if(data.ban_id !== undefined){
let data0 = data.ban_id;
if(!(typeof data0 === "string")){
validate112.errors = [{instancePath:instancePath+"/ban_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate112.errors = [{instancePath:instancePath+"/ban_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
validate112.errors = null;
return true;
}

export const ban_remove_result: Check = validate113;
const schema333 = {"type":"object","properties":{}};

function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate113.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema333,data}];
return false;
}
validate113.errors = null;
return true;
}

export const channel_change_params: Check = validate117;
const schema352 = {"type":"object","properties":{"channel_id":{"$ref":"../common.schema.json#/$defs/uuid"},"parent_id":{"$ref":"../common.schema.json#/$defs/uuid"},"title":{"$ref":"../common.schema.json#/$defs/title"},"label":{"$ref":"../common.schema.json#/$defs/label"},"colour":{"$ref":"../common.schema.json#/$defs/colour"},"position":{"$ref":"../common.schema.json#/$defs/position"},"members_max":{"type":"integer","minimum":1,"maximum":4096},"password":{"type":"string","minLength":1,"maxLength":128,"x-secret":true},"remove_password":{"type":"boolean"}},"required":["channel_id"],"additionalProperties":false};
const schema338 = {"title":"label","type":"string","minLength":1,"maxLength":12};
const schema339 = {"title":"colour","type":"string","pattern":"^#[0-9a-f]{6}$"};
const schema340 = {"title":"position","type":"integer","minimum":0,"maximum":1000000};
const func150 = Object.prototype.hasOwnProperty;
const pattern144 = new RegExp("^#[0-9a-f]{6}$", "u");

function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate117.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema352,data}];
return false;
}
let missing0;
if((data.channel_id === undefined) && (missing0 = "channel_id")){
validate117.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema352,data}];
return false;
}
for(const key0 in data){
if(!(func150.call(schema352.properties, key0))){
validate117.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema352,data}];
return false;
}
}
if(data.channel_id !== undefined){
let data0 = data.channel_id;
if(!(typeof data0 === "string")){
validate117.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate117.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.parent_id !== undefined){
let data1 = data.parent_id;
if(!(typeof data1 === "string")){
validate117.errors = [{instancePath:instancePath+"/parent_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data1}];
return false;
}
if(!pattern0.test(data1)){
validate117.errors = [{instancePath:instancePath+"/parent_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data1}];
return false;
}
}
if(data.title !== undefined){
let data2 = data.title;
if(!(typeof data2 === "string")){
validate117.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema229,data:data2}];
return false;
}
if(func2(data2) > 80){
validate117.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema229,data:data2}];
return false;
}
if(func2(data2) < 1){
validate117.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema229,data:data2}];
return false;
}
}
if(data.label !== undefined){
let data3 = data.label;
if(!(typeof data3 === "string")){
validate117.errors = [{instancePath:instancePath+"/label",keyword:"type",params:{type: "string"},parentSchema:schema338,data:data3}];
return false;
}
if(func2(data3) > 12){
validate117.errors = [{instancePath:instancePath+"/label",keyword:"maxLength",params:{limit: 12},parentSchema:schema338,data:data3}];
return false;
}
if(func2(data3) < 1){
validate117.errors = [{instancePath:instancePath+"/label",keyword:"minLength",params:{limit: 1},parentSchema:schema338,data:data3}];
return false;
}
}
if(data.colour !== undefined){
let data4 = data.colour;
if(!(typeof data4 === "string")){
validate117.errors = [{instancePath:instancePath+"/colour",keyword:"type",params:{type: "string"},parentSchema:schema339,data:data4}];
return false;
}
if(!pattern144.test(data4)){
validate117.errors = [{instancePath:instancePath+"/colour",keyword:"pattern",params:{pattern: "^#[0-9a-f]{6}$"},parentSchema:schema339,data:data4}];
return false;
}
}
if(data.position !== undefined){
let data5 = data.position;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate117.errors = [{instancePath:instancePath+"/position",keyword:"type",params:{type: "integer"},parentSchema:schema340,data:data5}];
return false;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1000000 || isNaN(data5)){
validate117.errors = [{instancePath:instancePath+"/position",keyword:"maximum",params:{comparison: "<=", limit: 1000000},parentSchema:schema340,data:data5}];
return false;
}
if(data5 < 0 || isNaN(data5)){
validate117.errors = [{instancePath:instancePath+"/position",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema340,data:data5}];
return false;
}
}
}
if(data.members_max !== undefined){
let data6 = data.members_max;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate117.errors = [{instancePath:instancePath+"/members_max",keyword:"type",params:{type: "integer"},parentSchema:schema352.properties.members_max,data:data6}];
return false;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 4096 || isNaN(data6)){
validate117.errors = [{instancePath:instancePath+"/members_max",keyword:"maximum",params:{comparison: "<=", limit: 4096},parentSchema:schema352.properties.members_max,data:data6}];
return false;
}
if(data6 < 1 || isNaN(data6)){
validate117.errors = [{instancePath:instancePath+"/members_max",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema352.properties.members_max,data:data6}];
return false;
}
}
}
if(data.password !== undefined){
let data7 = data.password;
if(!(typeof data7 === "string")){
validate117.errors = [{instancePath:instancePath+"/password",keyword:"type",params:{type: "string"},parentSchema:schema352.properties.password,data:data7}];
return false;
}
if(func2(data7) > 128){
validate117.errors = [{instancePath:instancePath+"/password",keyword:"maxLength",params:{limit: 128},parentSchema:schema352.properties.password,data:data7}];
return false;
}
if(func2(data7) < 1){
validate117.errors = [{instancePath:instancePath+"/password",keyword:"minLength",params:{limit: 1},parentSchema:schema352.properties.password,data:data7}];
return false;
}
}
if(data.remove_password !== undefined){
let data8 = data.remove_password;
if(typeof data8 !== "boolean"){
validate117.errors = [{instancePath:instancePath+"/remove_password",keyword:"type",params:{type: "boolean"},parentSchema:schema352.properties.remove_password,data:data8}];
return false;
}
}
validate117.errors = null;
return true;
}

export const channel_change_result: Check = validate118;
const schema341 = {"title":"channel entry","type":"object","properties":{"channel_id":{"$ref":"#/$defs/uuid"},"organisation_id":{"$ref":"#/$defs/uuid"},"slug":{"type":"string","pattern":"^(?:-|[a-z0-9][a-z0-9._-]{0,63})$"},"type":{"enum":["root","group","radio"]},"parent_id":{"$ref":"#/$defs/uuid"},"title":{"$ref":"#/$defs/title"},"label":{"$ref":"#/$defs/label"},"colour":{"$ref":"#/$defs/colour"},"position":{"$ref":"#/$defs/position"},"members_max":{"type":"integer","minimum":1,"maximum":4096},"has_password":{"type":"boolean"},"version":{"$ref":"#/$defs/version"},"created_ms":{"$ref":"#/$defs/wall_ms"},"changed_ms":{"$ref":"#/$defs/wall_ms"}},"required":["channel_id","organisation_id","slug","type","title","label","position","has_password","version","created_ms","changed_ms"]};
const pattern147 = new RegExp("^(?:-|[a-z0-9][a-z0-9._-]{0,63})$", "u");

function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate118.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema341,data}];
return false;
}
let missing0;
if((((((((((((data.channel_id === undefined) && (missing0 = "channel_id")) || ((data.organisation_id === undefined) && (missing0 = "organisation_id"))) || ((data.slug === undefined) && (missing0 = "slug"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.label === undefined) && (missing0 = "label"))) || ((data.position === undefined) && (missing0 = "position"))) || ((data.has_password === undefined) && (missing0 = "has_password"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.created_ms === undefined) && (missing0 = "created_ms"))) || ((data.changed_ms === undefined) && (missing0 = "changed_ms"))){
validate118.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema341,data}];
return false;
}
if(data.channel_id !== undefined){
let data0 = data.channel_id;
if(!(typeof data0 === "string")){
validate118.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate118.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.organisation_id !== undefined){
let data1 = data.organisation_id;
if(!(typeof data1 === "string")){
validate118.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data1}];
return false;
}
if(!pattern0.test(data1)){
validate118.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data1}];
return false;
}
}
if(data.slug !== undefined){
let data2 = data.slug;
if(!(typeof data2 === "string")){
validate118.errors = [{instancePath:instancePath+"/slug",keyword:"type",params:{type: "string"},parentSchema:schema341.properties.slug,data:data2}];
return false;
}
if(!pattern147.test(data2)){
validate118.errors = [{instancePath:instancePath+"/slug",keyword:"pattern",params:{pattern: "^(?:-|[a-z0-9][a-z0-9._-]{0,63})$"},parentSchema:schema341.properties.slug,data:data2}];
return false;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(!(((data3 === "root") || (data3 === "group")) || (data3 === "radio"))){
validate118.errors = [{instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema341.properties.type.enum},parentSchema:schema341.properties.type,data:data3}];
return false;
}
}
if(data.parent_id !== undefined){
let data4 = data.parent_id;
if(!(typeof data4 === "string")){
validate118.errors = [{instancePath:instancePath+"/parent_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data4}];
return false;
}
if(!pattern0.test(data4)){
validate118.errors = [{instancePath:instancePath+"/parent_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data4}];
return false;
}
}
if(data.title !== undefined){
let data5 = data.title;
if(!(typeof data5 === "string")){
validate118.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema229,data:data5}];
return false;
}
if(func2(data5) > 80){
validate118.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema229,data:data5}];
return false;
}
if(func2(data5) < 1){
validate118.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema229,data:data5}];
return false;
}
}
if(data.label !== undefined){
let data6 = data.label;
if(!(typeof data6 === "string")){
validate118.errors = [{instancePath:instancePath+"/label",keyword:"type",params:{type: "string"},parentSchema:schema338,data:data6}];
return false;
}
if(func2(data6) > 12){
validate118.errors = [{instancePath:instancePath+"/label",keyword:"maxLength",params:{limit: 12},parentSchema:schema338,data:data6}];
return false;
}
if(func2(data6) < 1){
validate118.errors = [{instancePath:instancePath+"/label",keyword:"minLength",params:{limit: 1},parentSchema:schema338,data:data6}];
return false;
}
}
if(data.colour !== undefined){
let data7 = data.colour;
if(!(typeof data7 === "string")){
validate118.errors = [{instancePath:instancePath+"/colour",keyword:"type",params:{type: "string"},parentSchema:schema339,data:data7}];
return false;
}
if(!pattern144.test(data7)){
validate118.errors = [{instancePath:instancePath+"/colour",keyword:"pattern",params:{pattern: "^#[0-9a-f]{6}$"},parentSchema:schema339,data:data7}];
return false;
}
}
if(data.position !== undefined){
let data8 = data.position;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate118.errors = [{instancePath:instancePath+"/position",keyword:"type",params:{type: "integer"},parentSchema:schema340,data:data8}];
return false;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1000000 || isNaN(data8)){
validate118.errors = [{instancePath:instancePath+"/position",keyword:"maximum",params:{comparison: "<=", limit: 1000000},parentSchema:schema340,data:data8}];
return false;
}
if(data8 < 0 || isNaN(data8)){
validate118.errors = [{instancePath:instancePath+"/position",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema340,data:data8}];
return false;
}
}
}
if(data.members_max !== undefined){
let data9 = data.members_max;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate118.errors = [{instancePath:instancePath+"/members_max",keyword:"type",params:{type: "integer"},parentSchema:schema341.properties.members_max,data:data9}];
return false;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 4096 || isNaN(data9)){
validate118.errors = [{instancePath:instancePath+"/members_max",keyword:"maximum",params:{comparison: "<=", limit: 4096},parentSchema:schema341.properties.members_max,data:data9}];
return false;
}
if(data9 < 1 || isNaN(data9)){
validate118.errors = [{instancePath:instancePath+"/members_max",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema341.properties.members_max,data:data9}];
return false;
}
}
}
if(data.has_password !== undefined){
let data10 = data.has_password;
if(typeof data10 !== "boolean"){
validate118.errors = [{instancePath:instancePath+"/has_password",keyword:"type",params:{type: "boolean"},parentSchema:schema341.properties.has_password,data:data10}];
return false;
}
}
if(data.version !== undefined){
let data11 = data.version;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate118.errors = [{instancePath:instancePath+"/version",keyword:"type",params:{type: "integer"},parentSchema:schema24,data:data11}];
return false;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 2147483647 || isNaN(data11)){
validate118.errors = [{instancePath:instancePath+"/version",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema24,data:data11}];
return false;
}
if(data11 < 1 || isNaN(data11)){
validate118.errors = [{instancePath:instancePath+"/version",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema24,data:data11}];
return false;
}
}
}
if(data.created_ms !== undefined){
let data12 = data.created_ms;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate118.errors = [{instancePath:instancePath+"/created_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data12}];
return false;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 253402300799999 || isNaN(data12)){
validate118.errors = [{instancePath:instancePath+"/created_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data12}];
return false;
}
if(data12 < 0 || isNaN(data12)){
validate118.errors = [{instancePath:instancePath+"/created_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data12}];
return false;
}
}
}
if(data.changed_ms !== undefined){
let data13 = data.changed_ms;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate118.errors = [{instancePath:instancePath+"/changed_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data13}];
return false;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 253402300799999 || isNaN(data13)){
validate118.errors = [{instancePath:instancePath+"/changed_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data13}];
return false;
}
if(data13 < 0 || isNaN(data13)){
validate118.errors = [{instancePath:instancePath+"/changed_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data13}];
return false;
}
}
}
validate118.errors = null;
return true;
}

export const channel_create_params: Check = validate122;
const schema389 = {"type":"object","properties":{"organisation_id":{"$ref":"../common.schema.json#/$defs/uuid"},"slug":{"$ref":"../common.schema.json#/$defs/channel_id"},"type":{"enum":["group","radio"],"default":"radio"},"parent_id":{"$ref":"../common.schema.json#/$defs/uuid"},"title":{"$ref":"../common.schema.json#/$defs/title"},"label":{"$ref":"../common.schema.json#/$defs/label"},"colour":{"$ref":"../common.schema.json#/$defs/colour"},"position":{"$ref":"../common.schema.json#/$defs/position","default":0},"members_max":{"type":"integer","minimum":1,"maximum":4096},"password":{"type":"string","minLength":1,"maxLength":128,"x-secret":true}},"required":["organisation_id","slug","title"],"additionalProperties":false};
const schema372 = {"title":"channel id","type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,63}$"};

function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate122.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema389,data}];
return false;
}
if(data.type === undefined){
data.type = "radio";
}
if(data.position === undefined){
data.position = 0;
}
let missing0;
if((((data.organisation_id === undefined) && (missing0 = "organisation_id")) || ((data.slug === undefined) && (missing0 = "slug"))) || ((data.title === undefined) && (missing0 = "title"))){
validate122.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema389,data}];
return false;
}
for(const key0 in data){
if(!(func150.call(schema389.properties, key0))){
validate122.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema389,data}];
return false;
}
}
if(data.organisation_id !== undefined){
let data0 = data.organisation_id;
if(!(typeof data0 === "string")){
validate122.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate122.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.slug !== undefined){
let data1 = data.slug;
if(!(typeof data1 === "string")){
validate122.errors = [{instancePath:instancePath+"/slug",keyword:"type",params:{type: "string"},parentSchema:schema372,data:data1}];
return false;
}
if(!pattern86.test(data1)){
validate122.errors = [{instancePath:instancePath+"/slug",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema372,data:data1}];
return false;
}
}
let data2 = data.type;
if(!((data2 === "group") || (data2 === "radio"))){
validate122.errors = [{instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema389.properties.type.enum},parentSchema:schema389.properties.type,data:data2}];
return false;
}
if(data.parent_id !== undefined){
let data3 = data.parent_id;
if(!(typeof data3 === "string")){
validate122.errors = [{instancePath:instancePath+"/parent_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data3}];
return false;
}
if(!pattern0.test(data3)){
validate122.errors = [{instancePath:instancePath+"/parent_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data3}];
return false;
}
}
if(data.title !== undefined){
let data4 = data.title;
if(!(typeof data4 === "string")){
validate122.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema229,data:data4}];
return false;
}
if(func2(data4) > 80){
validate122.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema229,data:data4}];
return false;
}
if(func2(data4) < 1){
validate122.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema229,data:data4}];
return false;
}
}
if(data.label !== undefined){
let data5 = data.label;
if(!(typeof data5 === "string")){
validate122.errors = [{instancePath:instancePath+"/label",keyword:"type",params:{type: "string"},parentSchema:schema338,data:data5}];
return false;
}
if(func2(data5) > 12){
validate122.errors = [{instancePath:instancePath+"/label",keyword:"maxLength",params:{limit: 12},parentSchema:schema338,data:data5}];
return false;
}
if(func2(data5) < 1){
validate122.errors = [{instancePath:instancePath+"/label",keyword:"minLength",params:{limit: 1},parentSchema:schema338,data:data5}];
return false;
}
}
if(data.colour !== undefined){
let data6 = data.colour;
if(!(typeof data6 === "string")){
validate122.errors = [{instancePath:instancePath+"/colour",keyword:"type",params:{type: "string"},parentSchema:schema339,data:data6}];
return false;
}
if(!pattern144.test(data6)){
validate122.errors = [{instancePath:instancePath+"/colour",keyword:"pattern",params:{pattern: "^#[0-9a-f]{6}$"},parentSchema:schema339,data:data6}];
return false;
}
}
let data7 = data.position;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate122.errors = [{instancePath:instancePath+"/position",keyword:"type",params:{type: "integer"},parentSchema:schema340,data:data7}];
return false;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1000000 || isNaN(data7)){
validate122.errors = [{instancePath:instancePath+"/position",keyword:"maximum",params:{comparison: "<=", limit: 1000000},parentSchema:schema340,data:data7}];
return false;
}
if(data7 < 0 || isNaN(data7)){
validate122.errors = [{instancePath:instancePath+"/position",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema340,data:data7}];
return false;
}
}
if(data.members_max !== undefined){
let data8 = data.members_max;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate122.errors = [{instancePath:instancePath+"/members_max",keyword:"type",params:{type: "integer"},parentSchema:schema389.properties.members_max,data:data8}];
return false;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 4096 || isNaN(data8)){
validate122.errors = [{instancePath:instancePath+"/members_max",keyword:"maximum",params:{comparison: "<=", limit: 4096},parentSchema:schema389.properties.members_max,data:data8}];
return false;
}
if(data8 < 1 || isNaN(data8)){
validate122.errors = [{instancePath:instancePath+"/members_max",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema389.properties.members_max,data:data8}];
return false;
}
}
}
if(data.password !== undefined){
let data9 = data.password;
if(!(typeof data9 === "string")){
validate122.errors = [{instancePath:instancePath+"/password",keyword:"type",params:{type: "string"},parentSchema:schema389.properties.password,data:data9}];
return false;
}
if(func2(data9) > 128){
validate122.errors = [{instancePath:instancePath+"/password",keyword:"maxLength",params:{limit: 128},parentSchema:schema389.properties.password,data:data9}];
return false;
}
if(func2(data9) < 1){
validate122.errors = [{instancePath:instancePath+"/password",keyword:"minLength",params:{limit: 1},parentSchema:schema389.properties.password,data:data9}];
return false;
}
}
validate122.errors = null;
return true;
}

export const channel_create_result: Check = validate123;

function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate123.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema341,data}];
return false;
}
let missing0;
if((((((((((((data.channel_id === undefined) && (missing0 = "channel_id")) || ((data.organisation_id === undefined) && (missing0 = "organisation_id"))) || ((data.slug === undefined) && (missing0 = "slug"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.label === undefined) && (missing0 = "label"))) || ((data.position === undefined) && (missing0 = "position"))) || ((data.has_password === undefined) && (missing0 = "has_password"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.created_ms === undefined) && (missing0 = "created_ms"))) || ((data.changed_ms === undefined) && (missing0 = "changed_ms"))){
validate123.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema341,data}];
return false;
}
if(data.channel_id !== undefined){
let data0 = data.channel_id;
if(!(typeof data0 === "string")){
validate123.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate123.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.organisation_id !== undefined){
let data1 = data.organisation_id;
if(!(typeof data1 === "string")){
validate123.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data1}];
return false;
}
if(!pattern0.test(data1)){
validate123.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data1}];
return false;
}
}
if(data.slug !== undefined){
let data2 = data.slug;
if(!(typeof data2 === "string")){
validate123.errors = [{instancePath:instancePath+"/slug",keyword:"type",params:{type: "string"},parentSchema:schema341.properties.slug,data:data2}];
return false;
}
if(!pattern147.test(data2)){
validate123.errors = [{instancePath:instancePath+"/slug",keyword:"pattern",params:{pattern: "^(?:-|[a-z0-9][a-z0-9._-]{0,63})$"},parentSchema:schema341.properties.slug,data:data2}];
return false;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(!(((data3 === "root") || (data3 === "group")) || (data3 === "radio"))){
validate123.errors = [{instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema341.properties.type.enum},parentSchema:schema341.properties.type,data:data3}];
return false;
}
}
if(data.parent_id !== undefined){
let data4 = data.parent_id;
if(!(typeof data4 === "string")){
validate123.errors = [{instancePath:instancePath+"/parent_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data4}];
return false;
}
if(!pattern0.test(data4)){
validate123.errors = [{instancePath:instancePath+"/parent_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data4}];
return false;
}
}
if(data.title !== undefined){
let data5 = data.title;
if(!(typeof data5 === "string")){
validate123.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema229,data:data5}];
return false;
}
if(func2(data5) > 80){
validate123.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema229,data:data5}];
return false;
}
if(func2(data5) < 1){
validate123.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema229,data:data5}];
return false;
}
}
if(data.label !== undefined){
let data6 = data.label;
if(!(typeof data6 === "string")){
validate123.errors = [{instancePath:instancePath+"/label",keyword:"type",params:{type: "string"},parentSchema:schema338,data:data6}];
return false;
}
if(func2(data6) > 12){
validate123.errors = [{instancePath:instancePath+"/label",keyword:"maxLength",params:{limit: 12},parentSchema:schema338,data:data6}];
return false;
}
if(func2(data6) < 1){
validate123.errors = [{instancePath:instancePath+"/label",keyword:"minLength",params:{limit: 1},parentSchema:schema338,data:data6}];
return false;
}
}
if(data.colour !== undefined){
let data7 = data.colour;
if(!(typeof data7 === "string")){
validate123.errors = [{instancePath:instancePath+"/colour",keyword:"type",params:{type: "string"},parentSchema:schema339,data:data7}];
return false;
}
if(!pattern144.test(data7)){
validate123.errors = [{instancePath:instancePath+"/colour",keyword:"pattern",params:{pattern: "^#[0-9a-f]{6}$"},parentSchema:schema339,data:data7}];
return false;
}
}
if(data.position !== undefined){
let data8 = data.position;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate123.errors = [{instancePath:instancePath+"/position",keyword:"type",params:{type: "integer"},parentSchema:schema340,data:data8}];
return false;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1000000 || isNaN(data8)){
validate123.errors = [{instancePath:instancePath+"/position",keyword:"maximum",params:{comparison: "<=", limit: 1000000},parentSchema:schema340,data:data8}];
return false;
}
if(data8 < 0 || isNaN(data8)){
validate123.errors = [{instancePath:instancePath+"/position",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema340,data:data8}];
return false;
}
}
}
if(data.members_max !== undefined){
let data9 = data.members_max;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate123.errors = [{instancePath:instancePath+"/members_max",keyword:"type",params:{type: "integer"},parentSchema:schema341.properties.members_max,data:data9}];
return false;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 4096 || isNaN(data9)){
validate123.errors = [{instancePath:instancePath+"/members_max",keyword:"maximum",params:{comparison: "<=", limit: 4096},parentSchema:schema341.properties.members_max,data:data9}];
return false;
}
if(data9 < 1 || isNaN(data9)){
validate123.errors = [{instancePath:instancePath+"/members_max",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema341.properties.members_max,data:data9}];
return false;
}
}
}
if(data.has_password !== undefined){
let data10 = data.has_password;
if(typeof data10 !== "boolean"){
validate123.errors = [{instancePath:instancePath+"/has_password",keyword:"type",params:{type: "boolean"},parentSchema:schema341.properties.has_password,data:data10}];
return false;
}
}
if(data.version !== undefined){
let data11 = data.version;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate123.errors = [{instancePath:instancePath+"/version",keyword:"type",params:{type: "integer"},parentSchema:schema24,data:data11}];
return false;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 2147483647 || isNaN(data11)){
validate123.errors = [{instancePath:instancePath+"/version",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema24,data:data11}];
return false;
}
if(data11 < 1 || isNaN(data11)){
validate123.errors = [{instancePath:instancePath+"/version",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema24,data:data11}];
return false;
}
}
}
if(data.created_ms !== undefined){
let data12 = data.created_ms;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate123.errors = [{instancePath:instancePath+"/created_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data12}];
return false;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 253402300799999 || isNaN(data12)){
validate123.errors = [{instancePath:instancePath+"/created_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data12}];
return false;
}
if(data12 < 0 || isNaN(data12)){
validate123.errors = [{instancePath:instancePath+"/created_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data12}];
return false;
}
}
}
if(data.changed_ms !== undefined){
let data13 = data.changed_ms;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate123.errors = [{instancePath:instancePath+"/changed_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data13}];
return false;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 253402300799999 || isNaN(data13)){
validate123.errors = [{instancePath:instancePath+"/changed_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data13}];
return false;
}
if(data13 < 0 || isNaN(data13)){
validate123.errors = [{instancePath:instancePath+"/changed_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data13}];
return false;
}
}
}
validate123.errors = null;
return true;
}

export const channel_list_params: Check = validate127;
const schema424 = {"type":"object","properties":{"organisation_id":{"$ref":"../common.schema.json#/$defs/uuid"},"cursor":{"$ref":"../common.schema.json#/$defs/page_cursor"},"limit":{"$ref":"../common.schema.json#/$defs/page_limit","default":50}},"required":["organisation_id"],"additionalProperties":false};

function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate127.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema424,data}];
return false;
}
if(data.limit === undefined){
data.limit = 50;
}
let missing0;
if((data.organisation_id === undefined) && (missing0 = "organisation_id")){
validate127.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema424,data}];
return false;
}
for(const key0 in data){
if(!(((key0 === "organisation_id") || (key0 === "cursor")) || (key0 === "limit"))){
validate127.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema424,data}];
return false;
}
}
if(data.organisation_id !== undefined){
let data0 = data.organisation_id;
if(!(typeof data0 === "string")){
validate127.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate127.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.cursor !== undefined){
let data1 = data.cursor;
if(!(typeof data1 === "string")){
validate127.errors = [{instancePath:instancePath+"/cursor",keyword:"type",params:{type: "string"},parentSchema:schema85,data:data1}];
return false;
}
if(!pattern33.test(data1)){
validate127.errors = [{instancePath:instancePath+"/cursor",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,64}$"},parentSchema:schema85,data:data1}];
return false;
}
}
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate127.errors = [{instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"},parentSchema:schema86,data:data2}];
return false;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 200 || isNaN(data2)){
validate127.errors = [{instancePath:instancePath+"/limit",keyword:"maximum",params:{comparison: "<=", limit: 200},parentSchema:schema86,data:data2}];
return false;
}
if(data2 < 1 || isNaN(data2)){
validate127.errors = [{instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema86,data:data2}];
return false;
}
}
validate127.errors = null;
return true;
}

export const channel_list_result: Check = validate128;
const schema428 = {"type":"object","properties":{"items":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/channel_entry"},"maxItems":200},"next_cursor":{"$ref":"../common.schema.json#/$defs/page_cursor"}},"required":["items"]};

function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate125.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema341,data}];
return false;
}
let missing0;
if((((((((((((data.channel_id === undefined) && (missing0 = "channel_id")) || ((data.organisation_id === undefined) && (missing0 = "organisation_id"))) || ((data.slug === undefined) && (missing0 = "slug"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.label === undefined) && (missing0 = "label"))) || ((data.position === undefined) && (missing0 = "position"))) || ((data.has_password === undefined) && (missing0 = "has_password"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.created_ms === undefined) && (missing0 = "created_ms"))) || ((data.changed_ms === undefined) && (missing0 = "changed_ms"))){
validate125.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema341,data}];
return false;
}
if(data.channel_id !== undefined){
let data0 = data.channel_id;
if(!(typeof data0 === "string")){
validate125.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate125.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.organisation_id !== undefined){
let data1 = data.organisation_id;
if(!(typeof data1 === "string")){
validate125.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data1}];
return false;
}
if(!pattern0.test(data1)){
validate125.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data1}];
return false;
}
}
if(data.slug !== undefined){
let data2 = data.slug;
if(!(typeof data2 === "string")){
validate125.errors = [{instancePath:instancePath+"/slug",keyword:"type",params:{type: "string"},parentSchema:schema341.properties.slug,data:data2}];
return false;
}
if(!pattern147.test(data2)){
validate125.errors = [{instancePath:instancePath+"/slug",keyword:"pattern",params:{pattern: "^(?:-|[a-z0-9][a-z0-9._-]{0,63})$"},parentSchema:schema341.properties.slug,data:data2}];
return false;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(!(((data3 === "root") || (data3 === "group")) || (data3 === "radio"))){
validate125.errors = [{instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema341.properties.type.enum},parentSchema:schema341.properties.type,data:data3}];
return false;
}
}
if(data.parent_id !== undefined){
let data4 = data.parent_id;
if(!(typeof data4 === "string")){
validate125.errors = [{instancePath:instancePath+"/parent_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data4}];
return false;
}
if(!pattern0.test(data4)){
validate125.errors = [{instancePath:instancePath+"/parent_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data4}];
return false;
}
}
if(data.title !== undefined){
let data5 = data.title;
if(!(typeof data5 === "string")){
validate125.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema229,data:data5}];
return false;
}
if(func2(data5) > 80){
validate125.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema229,data:data5}];
return false;
}
if(func2(data5) < 1){
validate125.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema229,data:data5}];
return false;
}
}
if(data.label !== undefined){
let data6 = data.label;
if(!(typeof data6 === "string")){
validate125.errors = [{instancePath:instancePath+"/label",keyword:"type",params:{type: "string"},parentSchema:schema338,data:data6}];
return false;
}
if(func2(data6) > 12){
validate125.errors = [{instancePath:instancePath+"/label",keyword:"maxLength",params:{limit: 12},parentSchema:schema338,data:data6}];
return false;
}
if(func2(data6) < 1){
validate125.errors = [{instancePath:instancePath+"/label",keyword:"minLength",params:{limit: 1},parentSchema:schema338,data:data6}];
return false;
}
}
if(data.colour !== undefined){
let data7 = data.colour;
if(!(typeof data7 === "string")){
validate125.errors = [{instancePath:instancePath+"/colour",keyword:"type",params:{type: "string"},parentSchema:schema339,data:data7}];
return false;
}
if(!pattern144.test(data7)){
validate125.errors = [{instancePath:instancePath+"/colour",keyword:"pattern",params:{pattern: "^#[0-9a-f]{6}$"},parentSchema:schema339,data:data7}];
return false;
}
}
if(data.position !== undefined){
let data8 = data.position;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate125.errors = [{instancePath:instancePath+"/position",keyword:"type",params:{type: "integer"},parentSchema:schema340,data:data8}];
return false;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1000000 || isNaN(data8)){
validate125.errors = [{instancePath:instancePath+"/position",keyword:"maximum",params:{comparison: "<=", limit: 1000000},parentSchema:schema340,data:data8}];
return false;
}
if(data8 < 0 || isNaN(data8)){
validate125.errors = [{instancePath:instancePath+"/position",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema340,data:data8}];
return false;
}
}
}
if(data.members_max !== undefined){
let data9 = data.members_max;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate125.errors = [{instancePath:instancePath+"/members_max",keyword:"type",params:{type: "integer"},parentSchema:schema341.properties.members_max,data:data9}];
return false;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 4096 || isNaN(data9)){
validate125.errors = [{instancePath:instancePath+"/members_max",keyword:"maximum",params:{comparison: "<=", limit: 4096},parentSchema:schema341.properties.members_max,data:data9}];
return false;
}
if(data9 < 1 || isNaN(data9)){
validate125.errors = [{instancePath:instancePath+"/members_max",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema341.properties.members_max,data:data9}];
return false;
}
}
}
if(data.has_password !== undefined){
let data10 = data.has_password;
if(typeof data10 !== "boolean"){
validate125.errors = [{instancePath:instancePath+"/has_password",keyword:"type",params:{type: "boolean"},parentSchema:schema341.properties.has_password,data:data10}];
return false;
}
}
if(data.version !== undefined){
let data11 = data.version;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate125.errors = [{instancePath:instancePath+"/version",keyword:"type",params:{type: "integer"},parentSchema:schema24,data:data11}];
return false;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 2147483647 || isNaN(data11)){
validate125.errors = [{instancePath:instancePath+"/version",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema24,data:data11}];
return false;
}
if(data11 < 1 || isNaN(data11)){
validate125.errors = [{instancePath:instancePath+"/version",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema24,data:data11}];
return false;
}
}
}
if(data.created_ms !== undefined){
let data12 = data.created_ms;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate125.errors = [{instancePath:instancePath+"/created_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data12}];
return false;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 253402300799999 || isNaN(data12)){
validate125.errors = [{instancePath:instancePath+"/created_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data12}];
return false;
}
if(data12 < 0 || isNaN(data12)){
validate125.errors = [{instancePath:instancePath+"/created_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data12}];
return false;
}
}
}
if(data.changed_ms !== undefined){
let data13 = data.changed_ms;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate125.errors = [{instancePath:instancePath+"/changed_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data13}];
return false;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 253402300799999 || isNaN(data13)){
validate125.errors = [{instancePath:instancePath+"/changed_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data13}];
return false;
}
if(data13 < 0 || isNaN(data13)){
validate125.errors = [{instancePath:instancePath+"/changed_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data13}];
return false;
}
}
}
validate125.errors = null;
return true;
}


function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate128.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema428,data}];
return false;
}
let missing0;
if((data.items === undefined) && (missing0 = "items")){
validate128.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema428,data}];
return false;
}
if(data.items !== undefined){
let data0 = data.items;
if(!(Array.isArray(data0))){
validate128.errors = [{instancePath:instancePath+"/items",keyword:"type",params:{type: "array"},parentSchema:schema428.properties.items,data:data0}];
return false;
}
if(data0.length > 200){
validate128.errors = [{instancePath:instancePath+"/items",keyword:"maxItems",params:{limit: 200},parentSchema:schema428.properties.items,data:data0}];
return false;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate125(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
validate128.errors = validate125.errors;
return false;
}
}
}
if(data.next_cursor !== undefined){
let data2 = data.next_cursor;
if(!(typeof data2 === "string")){
validate128.errors = [{instancePath:instancePath+"/next_cursor",keyword:"type",params:{type: "string"},parentSchema:schema85,data:data2}];
return false;
}
if(!pattern33.test(data2)){
validate128.errors = [{instancePath:instancePath+"/next_cursor",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,64}$"},parentSchema:schema85,data:data2}];
return false;
}
}
validate128.errors = null;
return true;
}

export const channel_read_params: Check = validate133;
const schema443 = {"type":"object","properties":{"channel_id":{"$ref":"../common.schema.json#/$defs/uuid"}},"required":["channel_id"],"additionalProperties":false};

function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate133.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema443,data}];
return false;
}
let missing0;
if((data.channel_id === undefined) && (missing0 = "channel_id")){
validate133.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema443,data}];
return false;
}
for(const key0 in data){
if(!(key0 === "channel_id")){
validate133.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema443,data}];
return false;
}
}
if(data.channel_id !== undefined){
let data0 = data.channel_id;
if(!(typeof data0 === "string")){
validate133.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate133.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
validate133.errors = null;
return true;
}

export const channel_read_result: Check = validate134;

function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate134.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema341,data}];
return false;
}
let missing0;
if((((((((((((data.channel_id === undefined) && (missing0 = "channel_id")) || ((data.organisation_id === undefined) && (missing0 = "organisation_id"))) || ((data.slug === undefined) && (missing0 = "slug"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.label === undefined) && (missing0 = "label"))) || ((data.position === undefined) && (missing0 = "position"))) || ((data.has_password === undefined) && (missing0 = "has_password"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.created_ms === undefined) && (missing0 = "created_ms"))) || ((data.changed_ms === undefined) && (missing0 = "changed_ms"))){
validate134.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema341,data}];
return false;
}
if(data.channel_id !== undefined){
let data0 = data.channel_id;
if(!(typeof data0 === "string")){
validate134.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate134.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.organisation_id !== undefined){
let data1 = data.organisation_id;
if(!(typeof data1 === "string")){
validate134.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data1}];
return false;
}
if(!pattern0.test(data1)){
validate134.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data1}];
return false;
}
}
if(data.slug !== undefined){
let data2 = data.slug;
if(!(typeof data2 === "string")){
validate134.errors = [{instancePath:instancePath+"/slug",keyword:"type",params:{type: "string"},parentSchema:schema341.properties.slug,data:data2}];
return false;
}
if(!pattern147.test(data2)){
validate134.errors = [{instancePath:instancePath+"/slug",keyword:"pattern",params:{pattern: "^(?:-|[a-z0-9][a-z0-9._-]{0,63})$"},parentSchema:schema341.properties.slug,data:data2}];
return false;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(!(((data3 === "root") || (data3 === "group")) || (data3 === "radio"))){
validate134.errors = [{instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema341.properties.type.enum},parentSchema:schema341.properties.type,data:data3}];
return false;
}
}
if(data.parent_id !== undefined){
let data4 = data.parent_id;
if(!(typeof data4 === "string")){
validate134.errors = [{instancePath:instancePath+"/parent_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data4}];
return false;
}
if(!pattern0.test(data4)){
validate134.errors = [{instancePath:instancePath+"/parent_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data4}];
return false;
}
}
if(data.title !== undefined){
let data5 = data.title;
if(!(typeof data5 === "string")){
validate134.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema229,data:data5}];
return false;
}
if(func2(data5) > 80){
validate134.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema229,data:data5}];
return false;
}
if(func2(data5) < 1){
validate134.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema229,data:data5}];
return false;
}
}
if(data.label !== undefined){
let data6 = data.label;
if(!(typeof data6 === "string")){
validate134.errors = [{instancePath:instancePath+"/label",keyword:"type",params:{type: "string"},parentSchema:schema338,data:data6}];
return false;
}
if(func2(data6) > 12){
validate134.errors = [{instancePath:instancePath+"/label",keyword:"maxLength",params:{limit: 12},parentSchema:schema338,data:data6}];
return false;
}
if(func2(data6) < 1){
validate134.errors = [{instancePath:instancePath+"/label",keyword:"minLength",params:{limit: 1},parentSchema:schema338,data:data6}];
return false;
}
}
if(data.colour !== undefined){
let data7 = data.colour;
if(!(typeof data7 === "string")){
validate134.errors = [{instancePath:instancePath+"/colour",keyword:"type",params:{type: "string"},parentSchema:schema339,data:data7}];
return false;
}
if(!pattern144.test(data7)){
validate134.errors = [{instancePath:instancePath+"/colour",keyword:"pattern",params:{pattern: "^#[0-9a-f]{6}$"},parentSchema:schema339,data:data7}];
return false;
}
}
if(data.position !== undefined){
let data8 = data.position;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate134.errors = [{instancePath:instancePath+"/position",keyword:"type",params:{type: "integer"},parentSchema:schema340,data:data8}];
return false;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1000000 || isNaN(data8)){
validate134.errors = [{instancePath:instancePath+"/position",keyword:"maximum",params:{comparison: "<=", limit: 1000000},parentSchema:schema340,data:data8}];
return false;
}
if(data8 < 0 || isNaN(data8)){
validate134.errors = [{instancePath:instancePath+"/position",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema340,data:data8}];
return false;
}
}
}
if(data.members_max !== undefined){
let data9 = data.members_max;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate134.errors = [{instancePath:instancePath+"/members_max",keyword:"type",params:{type: "integer"},parentSchema:schema341.properties.members_max,data:data9}];
return false;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 4096 || isNaN(data9)){
validate134.errors = [{instancePath:instancePath+"/members_max",keyword:"maximum",params:{comparison: "<=", limit: 4096},parentSchema:schema341.properties.members_max,data:data9}];
return false;
}
if(data9 < 1 || isNaN(data9)){
validate134.errors = [{instancePath:instancePath+"/members_max",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema341.properties.members_max,data:data9}];
return false;
}
}
}
if(data.has_password !== undefined){
let data10 = data.has_password;
if(typeof data10 !== "boolean"){
validate134.errors = [{instancePath:instancePath+"/has_password",keyword:"type",params:{type: "boolean"},parentSchema:schema341.properties.has_password,data:data10}];
return false;
}
}
if(data.version !== undefined){
let data11 = data.version;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate134.errors = [{instancePath:instancePath+"/version",keyword:"type",params:{type: "integer"},parentSchema:schema24,data:data11}];
return false;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 2147483647 || isNaN(data11)){
validate134.errors = [{instancePath:instancePath+"/version",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema24,data:data11}];
return false;
}
if(data11 < 1 || isNaN(data11)){
validate134.errors = [{instancePath:instancePath+"/version",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema24,data:data11}];
return false;
}
}
}
if(data.created_ms !== undefined){
let data12 = data.created_ms;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate134.errors = [{instancePath:instancePath+"/created_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data12}];
return false;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 253402300799999 || isNaN(data12)){
validate134.errors = [{instancePath:instancePath+"/created_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data12}];
return false;
}
if(data12 < 0 || isNaN(data12)){
validate134.errors = [{instancePath:instancePath+"/created_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data12}];
return false;
}
}
}
if(data.changed_ms !== undefined){
let data13 = data.changed_ms;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate134.errors = [{instancePath:instancePath+"/changed_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data13}];
return false;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 253402300799999 || isNaN(data13)){
validate134.errors = [{instancePath:instancePath+"/changed_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data13}];
return false;
}
if(data13 < 0 || isNaN(data13)){
validate134.errors = [{instancePath:instancePath+"/changed_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data13}];
return false;
}
}
}
validate134.errors = null;
return true;
}

export const channel_remove_params: Check = validate136;
const schema458 = {"type":"object","properties":{"channel_id":{"$ref":"../common.schema.json#/$defs/uuid"}},"required":["channel_id"],"additionalProperties":false};

function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate136.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema458,data}];
return false;
}
let missing0;
if((data.channel_id === undefined) && (missing0 = "channel_id")){
validate136.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema458,data}];
return false;
}
for(const key0 in data){
if(!(key0 === "channel_id")){
validate136.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema458,data}];
return false;
}
}
if(data.channel_id !== undefined){
let data0 = data.channel_id;
if(!(typeof data0 === "string")){
validate136.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate136.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
validate136.errors = null;
return true;
}

export const channel_remove_result: Check = validate137;
const schema460 = {"type":"object","properties":{}};

function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate137.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema460,data}];
return false;
}
validate137.errors = null;
return true;
}

export const channel_replace_params: Check = validate141;
const schema479 = {"type":"object","properties":{"channel_id":{"$ref":"../common.schema.json#/$defs/uuid"},"parent_id":{"$ref":"../common.schema.json#/$defs/uuid"},"title":{"$ref":"../common.schema.json#/$defs/title"},"label":{"$ref":"../common.schema.json#/$defs/label"},"colour":{"$ref":"../common.schema.json#/$defs/colour"},"position":{"$ref":"../common.schema.json#/$defs/position","default":0},"members_max":{"type":"integer","minimum":1,"maximum":4096}},"required":["channel_id","title"],"additionalProperties":false};

function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate141.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema479,data}];
return false;
}
if(data.position === undefined){
data.position = 0;
}
let missing0;
if(((data.channel_id === undefined) && (missing0 = "channel_id")) || ((data.title === undefined) && (missing0 = "title"))){
validate141.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema479,data}];
return false;
}
for(const key0 in data){
if(!(((((((key0 === "channel_id") || (key0 === "parent_id")) || (key0 === "title")) || (key0 === "label")) || (key0 === "colour")) || (key0 === "position")) || (key0 === "members_max"))){
validate141.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema479,data}];
return false;
}
}
if(data.channel_id !== undefined){
let data0 = data.channel_id;
if(!(typeof data0 === "string")){
validate141.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate141.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.parent_id !== undefined){
let data1 = data.parent_id;
if(!(typeof data1 === "string")){
validate141.errors = [{instancePath:instancePath+"/parent_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data1}];
return false;
}
if(!pattern0.test(data1)){
validate141.errors = [{instancePath:instancePath+"/parent_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data1}];
return false;
}
}
if(data.title !== undefined){
let data2 = data.title;
if(!(typeof data2 === "string")){
validate141.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema229,data:data2}];
return false;
}
if(func2(data2) > 80){
validate141.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema229,data:data2}];
return false;
}
if(func2(data2) < 1){
validate141.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema229,data:data2}];
return false;
}
}
if(data.label !== undefined){
let data3 = data.label;
if(!(typeof data3 === "string")){
validate141.errors = [{instancePath:instancePath+"/label",keyword:"type",params:{type: "string"},parentSchema:schema338,data:data3}];
return false;
}
if(func2(data3) > 12){
validate141.errors = [{instancePath:instancePath+"/label",keyword:"maxLength",params:{limit: 12},parentSchema:schema338,data:data3}];
return false;
}
if(func2(data3) < 1){
validate141.errors = [{instancePath:instancePath+"/label",keyword:"minLength",params:{limit: 1},parentSchema:schema338,data:data3}];
return false;
}
}
if(data.colour !== undefined){
let data4 = data.colour;
if(!(typeof data4 === "string")){
validate141.errors = [{instancePath:instancePath+"/colour",keyword:"type",params:{type: "string"},parentSchema:schema339,data:data4}];
return false;
}
if(!pattern144.test(data4)){
validate141.errors = [{instancePath:instancePath+"/colour",keyword:"pattern",params:{pattern: "^#[0-9a-f]{6}$"},parentSchema:schema339,data:data4}];
return false;
}
}
let data5 = data.position;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate141.errors = [{instancePath:instancePath+"/position",keyword:"type",params:{type: "integer"},parentSchema:schema340,data:data5}];
return false;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1000000 || isNaN(data5)){
validate141.errors = [{instancePath:instancePath+"/position",keyword:"maximum",params:{comparison: "<=", limit: 1000000},parentSchema:schema340,data:data5}];
return false;
}
if(data5 < 0 || isNaN(data5)){
validate141.errors = [{instancePath:instancePath+"/position",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema340,data:data5}];
return false;
}
}
if(data.members_max !== undefined){
let data6 = data.members_max;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate141.errors = [{instancePath:instancePath+"/members_max",keyword:"type",params:{type: "integer"},parentSchema:schema479.properties.members_max,data:data6}];
return false;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 4096 || isNaN(data6)){
validate141.errors = [{instancePath:instancePath+"/members_max",keyword:"maximum",params:{comparison: "<=", limit: 4096},parentSchema:schema479.properties.members_max,data:data6}];
return false;
}
if(data6 < 1 || isNaN(data6)){
validate141.errors = [{instancePath:instancePath+"/members_max",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema479.properties.members_max,data:data6}];
return false;
}
}
}
validate141.errors = null;
return true;
}

export const channel_replace_result: Check = validate142;

function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate142.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema341,data}];
return false;
}
let missing0;
if((((((((((((data.channel_id === undefined) && (missing0 = "channel_id")) || ((data.organisation_id === undefined) && (missing0 = "organisation_id"))) || ((data.slug === undefined) && (missing0 = "slug"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.label === undefined) && (missing0 = "label"))) || ((data.position === undefined) && (missing0 = "position"))) || ((data.has_password === undefined) && (missing0 = "has_password"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.created_ms === undefined) && (missing0 = "created_ms"))) || ((data.changed_ms === undefined) && (missing0 = "changed_ms"))){
validate142.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema341,data}];
return false;
}
if(data.channel_id !== undefined){
let data0 = data.channel_id;
if(!(typeof data0 === "string")){
validate142.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate142.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.organisation_id !== undefined){
let data1 = data.organisation_id;
if(!(typeof data1 === "string")){
validate142.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data1}];
return false;
}
if(!pattern0.test(data1)){
validate142.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data1}];
return false;
}
}
if(data.slug !== undefined){
let data2 = data.slug;
if(!(typeof data2 === "string")){
validate142.errors = [{instancePath:instancePath+"/slug",keyword:"type",params:{type: "string"},parentSchema:schema341.properties.slug,data:data2}];
return false;
}
if(!pattern147.test(data2)){
validate142.errors = [{instancePath:instancePath+"/slug",keyword:"pattern",params:{pattern: "^(?:-|[a-z0-9][a-z0-9._-]{0,63})$"},parentSchema:schema341.properties.slug,data:data2}];
return false;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(!(((data3 === "root") || (data3 === "group")) || (data3 === "radio"))){
validate142.errors = [{instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema341.properties.type.enum},parentSchema:schema341.properties.type,data:data3}];
return false;
}
}
if(data.parent_id !== undefined){
let data4 = data.parent_id;
if(!(typeof data4 === "string")){
validate142.errors = [{instancePath:instancePath+"/parent_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data4}];
return false;
}
if(!pattern0.test(data4)){
validate142.errors = [{instancePath:instancePath+"/parent_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data4}];
return false;
}
}
if(data.title !== undefined){
let data5 = data.title;
if(!(typeof data5 === "string")){
validate142.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema229,data:data5}];
return false;
}
if(func2(data5) > 80){
validate142.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema229,data:data5}];
return false;
}
if(func2(data5) < 1){
validate142.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema229,data:data5}];
return false;
}
}
if(data.label !== undefined){
let data6 = data.label;
if(!(typeof data6 === "string")){
validate142.errors = [{instancePath:instancePath+"/label",keyword:"type",params:{type: "string"},parentSchema:schema338,data:data6}];
return false;
}
if(func2(data6) > 12){
validate142.errors = [{instancePath:instancePath+"/label",keyword:"maxLength",params:{limit: 12},parentSchema:schema338,data:data6}];
return false;
}
if(func2(data6) < 1){
validate142.errors = [{instancePath:instancePath+"/label",keyword:"minLength",params:{limit: 1},parentSchema:schema338,data:data6}];
return false;
}
}
if(data.colour !== undefined){
let data7 = data.colour;
if(!(typeof data7 === "string")){
validate142.errors = [{instancePath:instancePath+"/colour",keyword:"type",params:{type: "string"},parentSchema:schema339,data:data7}];
return false;
}
if(!pattern144.test(data7)){
validate142.errors = [{instancePath:instancePath+"/colour",keyword:"pattern",params:{pattern: "^#[0-9a-f]{6}$"},parentSchema:schema339,data:data7}];
return false;
}
}
if(data.position !== undefined){
let data8 = data.position;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate142.errors = [{instancePath:instancePath+"/position",keyword:"type",params:{type: "integer"},parentSchema:schema340,data:data8}];
return false;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1000000 || isNaN(data8)){
validate142.errors = [{instancePath:instancePath+"/position",keyword:"maximum",params:{comparison: "<=", limit: 1000000},parentSchema:schema340,data:data8}];
return false;
}
if(data8 < 0 || isNaN(data8)){
validate142.errors = [{instancePath:instancePath+"/position",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema340,data:data8}];
return false;
}
}
}
if(data.members_max !== undefined){
let data9 = data.members_max;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate142.errors = [{instancePath:instancePath+"/members_max",keyword:"type",params:{type: "integer"},parentSchema:schema341.properties.members_max,data:data9}];
return false;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 4096 || isNaN(data9)){
validate142.errors = [{instancePath:instancePath+"/members_max",keyword:"maximum",params:{comparison: "<=", limit: 4096},parentSchema:schema341.properties.members_max,data:data9}];
return false;
}
if(data9 < 1 || isNaN(data9)){
validate142.errors = [{instancePath:instancePath+"/members_max",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema341.properties.members_max,data:data9}];
return false;
}
}
}
if(data.has_password !== undefined){
let data10 = data.has_password;
if(typeof data10 !== "boolean"){
validate142.errors = [{instancePath:instancePath+"/has_password",keyword:"type",params:{type: "boolean"},parentSchema:schema341.properties.has_password,data:data10}];
return false;
}
}
if(data.version !== undefined){
let data11 = data.version;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate142.errors = [{instancePath:instancePath+"/version",keyword:"type",params:{type: "integer"},parentSchema:schema24,data:data11}];
return false;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 2147483647 || isNaN(data11)){
validate142.errors = [{instancePath:instancePath+"/version",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema24,data:data11}];
return false;
}
if(data11 < 1 || isNaN(data11)){
validate142.errors = [{instancePath:instancePath+"/version",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema24,data:data11}];
return false;
}
}
}
if(data.created_ms !== undefined){
let data12 = data.created_ms;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate142.errors = [{instancePath:instancePath+"/created_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data12}];
return false;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 253402300799999 || isNaN(data12)){
validate142.errors = [{instancePath:instancePath+"/created_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data12}];
return false;
}
if(data12 < 0 || isNaN(data12)){
validate142.errors = [{instancePath:instancePath+"/created_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data12}];
return false;
}
}
}
if(data.changed_ms !== undefined){
let data13 = data.changed_ms;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate142.errors = [{instancePath:instancePath+"/changed_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data13}];
return false;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 253402300799999 || isNaN(data13)){
validate142.errors = [{instancePath:instancePath+"/changed_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data13}];
return false;
}
if(data13 < 0 || isNaN(data13)){
validate142.errors = [{instancePath:instancePath+"/changed_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data13}];
return false;
}
}
}
validate142.errors = null;
return true;
}

export const channel_users_params: Check = validate146;
const schema508 = {"type":"object","properties":{"channel_id":{"$ref":"../common.schema.json#/$defs/uuid"},"cursor":{"$ref":"../common.schema.json#/$defs/page_cursor"},"limit":{"$ref":"../common.schema.json#/$defs/page_limit","default":50}},"required":["channel_id"],"additionalProperties":false};

function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate146.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema508,data}];
return false;
}
if(data.limit === undefined){
data.limit = 50;
}
let missing0;
if((data.channel_id === undefined) && (missing0 = "channel_id")){
validate146.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema508,data}];
return false;
}
for(const key0 in data){
if(!(((key0 === "channel_id") || (key0 === "cursor")) || (key0 === "limit"))){
validate146.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema508,data}];
return false;
}
}
if(data.channel_id !== undefined){
let data0 = data.channel_id;
if(!(typeof data0 === "string")){
validate146.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate146.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.cursor !== undefined){
let data1 = data.cursor;
if(!(typeof data1 === "string")){
validate146.errors = [{instancePath:instancePath+"/cursor",keyword:"type",params:{type: "string"},parentSchema:schema85,data:data1}];
return false;
}
if(!pattern33.test(data1)){
validate146.errors = [{instancePath:instancePath+"/cursor",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,64}$"},parentSchema:schema85,data:data1}];
return false;
}
}
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate146.errors = [{instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"},parentSchema:schema86,data:data2}];
return false;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 200 || isNaN(data2)){
validate146.errors = [{instancePath:instancePath+"/limit",keyword:"maximum",params:{comparison: "<=", limit: 200},parentSchema:schema86,data:data2}];
return false;
}
if(data2 < 1 || isNaN(data2)){
validate146.errors = [{instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema86,data:data2}];
return false;
}
}
validate146.errors = null;
return true;
}

export const channel_users_result: Check = validate147;
const schema512 = {"type":"object","properties":{"items":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/live_member"},"maxItems":200},"next_cursor":{"$ref":"../common.schema.json#/$defs/page_cursor"}},"required":["items"]};
const schema501 = {"title":"live member","type":"object","properties":{"session_id":{"$ref":"#/$defs/session_id"},"kind":{"enum":["user","guest","game"]},"user_id":{"$ref":"#/$defs/uuid"},"player_id":{"$ref":"#/$defs/player_id"},"name":{"$ref":"#/$defs/display_name"},"role":{"$ref":"#/$defs/role_id"},"absent":{"type":"boolean"},"deafened":{"type":"boolean"},"monitor":{"type":"boolean"},"muted":{"type":"boolean"},"priority":{"type":"boolean"},"speaking":{"type":"boolean"}},"required":["session_id","kind","name","role","absent","deafened","monitor","muted","priority","speaking"]};
const schema506 = {"title":"role id","type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,63}$"};

function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate144.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema501,data}];
return false;
}
let missing0;
if(((((((((((data.session_id === undefined) && (missing0 = "session_id")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.role === undefined) && (missing0 = "role"))) || ((data.absent === undefined) && (missing0 = "absent"))) || ((data.deafened === undefined) && (missing0 = "deafened"))) || ((data.monitor === undefined) && (missing0 = "monitor"))) || ((data.muted === undefined) && (missing0 = "muted"))) || ((data.priority === undefined) && (missing0 = "priority"))) || ((data.speaking === undefined) && (missing0 = "speaking"))){
validate144.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema501,data}];
return false;
}
if(data.session_id !== undefined){
let data0 = data.session_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate144.errors = [{instancePath:instancePath+"/session_id",keyword:"type",params:{type: "integer"},parentSchema:schema284,data:data0}];
return false;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 4294967295 || isNaN(data0)){
validate144.errors = [{instancePath:instancePath+"/session_id",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema284,data:data0}];
return false;
}
if(data0 < 1 || isNaN(data0)){
validate144.errors = [{instancePath:instancePath+"/session_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema284,data:data0}];
return false;
}
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(!(((data1 === "user") || (data1 === "guest")) || (data1 === "game"))){
validate144.errors = [{instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema501.properties.kind.enum},parentSchema:schema501.properties.kind,data:data1}];
return false;
}
}
if(data.user_id !== undefined){
let data2 = data.user_id;
if(!(typeof data2 === "string")){
validate144.errors = [{instancePath:instancePath+"/user_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data2}];
return false;
}
if(!pattern0.test(data2)){
validate144.errors = [{instancePath:instancePath+"/user_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data2}];
return false;
}
}
if(data.player_id !== undefined){
let data3 = data.player_id;
if(!(typeof data3 === "string")){
validate144.errors = [{instancePath:instancePath+"/player_id",keyword:"type",params:{type: "string"},parentSchema:schema286,data:data3}];
return false;
}
if(func2(data3) > 64){
validate144.errors = [{instancePath:instancePath+"/player_id",keyword:"maxLength",params:{limit: 64},parentSchema:schema286,data:data3}];
return false;
}
if(func2(data3) < 1){
validate144.errors = [{instancePath:instancePath+"/player_id",keyword:"minLength",params:{limit: 1},parentSchema:schema286,data:data3}];
return false;
}
}
if(data.name !== undefined){
let data4 = data.name;
if(!(typeof data4 === "string")){
validate144.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},parentSchema:schema15,data:data4}];
return false;
}
if(func2(data4) > 40){
validate144.errors = [{instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 40},parentSchema:schema15,data:data4}];
return false;
}
if(func2(data4) < 1){
validate144.errors = [{instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},parentSchema:schema15,data:data4}];
return false;
}
}
if(data.role !== undefined){
let data5 = data.role;
if(!(typeof data5 === "string")){
validate144.errors = [{instancePath:instancePath+"/role",keyword:"type",params:{type: "string"},parentSchema:schema506,data:data5}];
return false;
}
if(!pattern86.test(data5)){
validate144.errors = [{instancePath:instancePath+"/role",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema506,data:data5}];
return false;
}
}
if(data.absent !== undefined){
let data6 = data.absent;
if(typeof data6 !== "boolean"){
validate144.errors = [{instancePath:instancePath+"/absent",keyword:"type",params:{type: "boolean"},parentSchema:schema501.properties.absent,data:data6}];
return false;
}
}
if(data.deafened !== undefined){
let data7 = data.deafened;
if(typeof data7 !== "boolean"){
validate144.errors = [{instancePath:instancePath+"/deafened",keyword:"type",params:{type: "boolean"},parentSchema:schema501.properties.deafened,data:data7}];
return false;
}
}
if(data.monitor !== undefined){
let data8 = data.monitor;
if(typeof data8 !== "boolean"){
validate144.errors = [{instancePath:instancePath+"/monitor",keyword:"type",params:{type: "boolean"},parentSchema:schema501.properties.monitor,data:data8}];
return false;
}
}
if(data.muted !== undefined){
let data9 = data.muted;
if(typeof data9 !== "boolean"){
validate144.errors = [{instancePath:instancePath+"/muted",keyword:"type",params:{type: "boolean"},parentSchema:schema501.properties.muted,data:data9}];
return false;
}
}
if(data.priority !== undefined){
let data10 = data.priority;
if(typeof data10 !== "boolean"){
validate144.errors = [{instancePath:instancePath+"/priority",keyword:"type",params:{type: "boolean"},parentSchema:schema501.properties.priority,data:data10}];
return false;
}
}
if(data.speaking !== undefined){
let data11 = data.speaking;
if(typeof data11 !== "boolean"){
validate144.errors = [{instancePath:instancePath+"/speaking",keyword:"type",params:{type: "boolean"},parentSchema:schema501.properties.speaking,data:data11}];
return false;
}
}
validate144.errors = null;
return true;
}


function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate147.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema512,data}];
return false;
}
let missing0;
if((data.items === undefined) && (missing0 = "items")){
validate147.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema512,data}];
return false;
}
if(data.items !== undefined){
let data0 = data.items;
if(!(Array.isArray(data0))){
validate147.errors = [{instancePath:instancePath+"/items",keyword:"type",params:{type: "array"},parentSchema:schema512.properties.items,data:data0}];
return false;
}
if(data0.length > 200){
validate147.errors = [{instancePath:instancePath+"/items",keyword:"maxItems",params:{limit: 200},parentSchema:schema512.properties.items,data:data0}];
return false;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate144(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
validate147.errors = validate144.errors;
return false;
}
}
}
if(data.next_cursor !== undefined){
let data2 = data.next_cursor;
if(!(typeof data2 === "string")){
validate147.errors = [{instancePath:instancePath+"/next_cursor",keyword:"type",params:{type: "string"},parentSchema:schema85,data:data2}];
return false;
}
if(!pattern33.test(data2)){
validate147.errors = [{instancePath:instancePath+"/next_cursor",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,64}$"},parentSchema:schema85,data:data2}];
return false;
}
}
validate147.errors = null;
return true;
}

export const game_key_create_params: Check = validate152;
const schema522 = {"type":"object","properties":{"organisation_id":{"$ref":"../common.schema.json#/$defs/uuid"},"title":{"$ref":"../common.schema.json#/$defs/title"}},"required":["organisation_id","title"],"additionalProperties":false};

function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate152.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema522,data}];
return false;
}
let missing0;
if(((data.organisation_id === undefined) && (missing0 = "organisation_id")) || ((data.title === undefined) && (missing0 = "title"))){
validate152.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema522,data}];
return false;
}
for(const key0 in data){
if(!((key0 === "organisation_id") || (key0 === "title"))){
validate152.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema522,data}];
return false;
}
}
if(data.organisation_id !== undefined){
let data0 = data.organisation_id;
if(!(typeof data0 === "string")){
validate152.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate152.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(!(typeof data1 === "string")){
validate152.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema229,data:data1}];
return false;
}
if(func2(data1) > 80){
validate152.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema229,data:data1}];
return false;
}
if(func2(data1) < 1){
validate152.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema229,data:data1}];
return false;
}
}
validate152.errors = null;
return true;
}

export const game_key_create_result: Check = validate153;
const schema525 = {"type":"object","properties":{"game_key":{"$ref":"../common.schema.json#/$defs/game_key"},"secret":{"type":"string","minLength":1,"maxLength":128,"x-secret":true}},"required":["game_key","secret"]};
const schema517 = {"title":"game key","type":"object","properties":{"game_key_id":{"$ref":"#/$defs/uuid"},"organisation_id":{"$ref":"#/$defs/uuid"},"title":{"$ref":"#/$defs/title"},"created_ms":{"$ref":"#/$defs/wall_ms"}},"required":["game_key_id","organisation_id","title","created_ms"]};

function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate150.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema517,data}];
return false;
}
let missing0;
if(((((data.game_key_id === undefined) && (missing0 = "game_key_id")) || ((data.organisation_id === undefined) && (missing0 = "organisation_id"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.created_ms === undefined) && (missing0 = "created_ms"))){
validate150.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema517,data}];
return false;
}
if(data.game_key_id !== undefined){
let data0 = data.game_key_id;
if(!(typeof data0 === "string")){
validate150.errors = [{instancePath:instancePath+"/game_key_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate150.errors = [{instancePath:instancePath+"/game_key_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.organisation_id !== undefined){
let data1 = data.organisation_id;
if(!(typeof data1 === "string")){
validate150.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data1}];
return false;
}
if(!pattern0.test(data1)){
validate150.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data1}];
return false;
}
}
if(data.title !== undefined){
let data2 = data.title;
if(!(typeof data2 === "string")){
validate150.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema229,data:data2}];
return false;
}
if(func2(data2) > 80){
validate150.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema229,data:data2}];
return false;
}
if(func2(data2) < 1){
validate150.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema229,data:data2}];
return false;
}
}
if(data.created_ms !== undefined){
let data3 = data.created_ms;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate150.errors = [{instancePath:instancePath+"/created_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data3}];
return false;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 253402300799999 || isNaN(data3)){
validate150.errors = [{instancePath:instancePath+"/created_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data3}];
return false;
}
if(data3 < 0 || isNaN(data3)){
validate150.errors = [{instancePath:instancePath+"/created_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data3}];
return false;
}
}
}
validate150.errors = null;
return true;
}


function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate153.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema525,data}];
return false;
}
let missing0;
if(((data.game_key === undefined) && (missing0 = "game_key")) || ((data.secret === undefined) && (missing0 = "secret"))){
validate153.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema525,data}];
return false;
}
if(data.game_key !== undefined){
if(!(validate150(data.game_key, {instancePath:instancePath+"/game_key",parentData:data,parentDataProperty:"game_key",rootData}))){
validate153.errors = validate150.errors;
return false;
}
}
if(data.secret !== undefined){
let data1 = data.secret;
if(!(typeof data1 === "string")){
validate153.errors = [{instancePath:instancePath+"/secret",keyword:"type",params:{type: "string"},parentSchema:schema525.properties.secret,data:data1}];
return false;
}
if(func2(data1) > 128){
validate153.errors = [{instancePath:instancePath+"/secret",keyword:"maxLength",params:{limit: 128},parentSchema:schema525.properties.secret,data:data1}];
return false;
}
if(func2(data1) < 1){
validate153.errors = [{instancePath:instancePath+"/secret",keyword:"minLength",params:{limit: 1},parentSchema:schema525.properties.secret,data:data1}];
return false;
}
}
validate153.errors = null;
return true;
}

export const game_key_list_params: Check = validate158;
const schema536 = {"type":"object","properties":{"organisation_id":{"$ref":"../common.schema.json#/$defs/uuid"},"cursor":{"$ref":"../common.schema.json#/$defs/page_cursor"},"limit":{"$ref":"../common.schema.json#/$defs/page_limit","default":50}},"required":["organisation_id"],"additionalProperties":false};

function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate158.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema536,data}];
return false;
}
if(data.limit === undefined){
data.limit = 50;
}
let missing0;
if((data.organisation_id === undefined) && (missing0 = "organisation_id")){
validate158.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema536,data}];
return false;
}
for(const key0 in data){
if(!(((key0 === "organisation_id") || (key0 === "cursor")) || (key0 === "limit"))){
validate158.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema536,data}];
return false;
}
}
if(data.organisation_id !== undefined){
let data0 = data.organisation_id;
if(!(typeof data0 === "string")){
validate158.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate158.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.cursor !== undefined){
let data1 = data.cursor;
if(!(typeof data1 === "string")){
validate158.errors = [{instancePath:instancePath+"/cursor",keyword:"type",params:{type: "string"},parentSchema:schema85,data:data1}];
return false;
}
if(!pattern33.test(data1)){
validate158.errors = [{instancePath:instancePath+"/cursor",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,64}$"},parentSchema:schema85,data:data1}];
return false;
}
}
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate158.errors = [{instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"},parentSchema:schema86,data:data2}];
return false;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 200 || isNaN(data2)){
validate158.errors = [{instancePath:instancePath+"/limit",keyword:"maximum",params:{comparison: "<=", limit: 200},parentSchema:schema86,data:data2}];
return false;
}
if(data2 < 1 || isNaN(data2)){
validate158.errors = [{instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema86,data:data2}];
return false;
}
}
validate158.errors = null;
return true;
}

export const game_key_list_result: Check = validate159;
const schema540 = {"type":"object","properties":{"items":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/game_key"},"maxItems":200},"next_cursor":{"$ref":"../common.schema.json#/$defs/page_cursor"}},"required":["items"]};

function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate156.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema517,data}];
return false;
}
let missing0;
if(((((data.game_key_id === undefined) && (missing0 = "game_key_id")) || ((data.organisation_id === undefined) && (missing0 = "organisation_id"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.created_ms === undefined) && (missing0 = "created_ms"))){
validate156.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema517,data}];
return false;
}
if(data.game_key_id !== undefined){
let data0 = data.game_key_id;
if(!(typeof data0 === "string")){
validate156.errors = [{instancePath:instancePath+"/game_key_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate156.errors = [{instancePath:instancePath+"/game_key_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.organisation_id !== undefined){
let data1 = data.organisation_id;
if(!(typeof data1 === "string")){
validate156.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data1}];
return false;
}
if(!pattern0.test(data1)){
validate156.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data1}];
return false;
}
}
if(data.title !== undefined){
let data2 = data.title;
if(!(typeof data2 === "string")){
validate156.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema229,data:data2}];
return false;
}
if(func2(data2) > 80){
validate156.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema229,data:data2}];
return false;
}
if(func2(data2) < 1){
validate156.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema229,data:data2}];
return false;
}
}
if(data.created_ms !== undefined){
let data3 = data.created_ms;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate156.errors = [{instancePath:instancePath+"/created_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data3}];
return false;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 253402300799999 || isNaN(data3)){
validate156.errors = [{instancePath:instancePath+"/created_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data3}];
return false;
}
if(data3 < 0 || isNaN(data3)){
validate156.errors = [{instancePath:instancePath+"/created_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data3}];
return false;
}
}
}
validate156.errors = null;
return true;
}


function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate159.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema540,data}];
return false;
}
let missing0;
if((data.items === undefined) && (missing0 = "items")){
validate159.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema540,data}];
return false;
}
if(data.items !== undefined){
let data0 = data.items;
if(!(Array.isArray(data0))){
validate159.errors = [{instancePath:instancePath+"/items",keyword:"type",params:{type: "array"},parentSchema:schema540.properties.items,data:data0}];
return false;
}
if(data0.length > 200){
validate159.errors = [{instancePath:instancePath+"/items",keyword:"maxItems",params:{limit: 200},parentSchema:schema540.properties.items,data:data0}];
return false;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate156(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
validate159.errors = validate156.errors;
return false;
}
}
}
if(data.next_cursor !== undefined){
let data2 = data.next_cursor;
if(!(typeof data2 === "string")){
validate159.errors = [{instancePath:instancePath+"/next_cursor",keyword:"type",params:{type: "string"},parentSchema:schema85,data:data2}];
return false;
}
if(!pattern33.test(data2)){
validate159.errors = [{instancePath:instancePath+"/next_cursor",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,64}$"},parentSchema:schema85,data:data2}];
return false;
}
}
validate159.errors = null;
return true;
}

export const game_key_remove_params: Check = validate162;
const schema544 = {"type":"object","properties":{"game_key_id":{"$ref":"../common.schema.json#/$defs/uuid"}},"required":["game_key_id"],"additionalProperties":false};

function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate162.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema544,data}];
return false;
}
let missing0;
if((data.game_key_id === undefined) && (missing0 = "game_key_id")){
validate162.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema544,data}];
return false;
}
for(const key0 in data){
if(!(key0 === "game_key_id")){
validate162.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema544,data}];
return false;
}
}
if(data.game_key_id !== undefined){
let data0 = data.game_key_id;
if(!(typeof data0 === "string")){
validate162.errors = [{instancePath:instancePath+"/game_key_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate162.errors = [{instancePath:instancePath+"/game_key_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
validate162.errors = null;
return true;
}

export const game_key_remove_result: Check = validate163;
const schema546 = {"type":"object","properties":{}};

function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate163.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema546,data}];
return false;
}
validate163.errors = null;
return true;
}

export const game_token_create_params: Check = validate165;
const schema554 = {"type":"object","properties":{"organisation_id":{"$ref":"../common.schema.json#/$defs/uuid"},"player_id":{"$ref":"../common.schema.json#/$defs/player_id"},"name":{"$ref":"../common.schema.json#/$defs/display_name"},"grants":{"type":"array","items":{"title":"channel grant","type":"object","properties":{"channel_slug":{"$ref":"../common.schema.json#/$defs/channel_id"},"permissions":{"type":"array","items":{"enum":["join","listen","speak","whisper","moderate"]},"maxItems":5,"minItems":1}},"required":["channel_slug","permissions"],"additionalProperties":false},"maxItems":64,"minItems":1},"role":{"$ref":"../common.schema.json#/$defs/role_id"},"lifetime_s":{"type":"integer","minimum":10,"maximum":3600,"x-unit":"s","default":300}},"required":["organisation_id","player_id","name"],"additionalProperties":false};

function validate165(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate165.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema554,data}];
return false;
}
if(data.lifetime_s === undefined){
data.lifetime_s = 300;
}
let missing0;
if((((data.organisation_id === undefined) && (missing0 = "organisation_id")) || ((data.player_id === undefined) && (missing0 = "player_id"))) || ((data.name === undefined) && (missing0 = "name"))){
validate165.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema554,data}];
return false;
}
for(const key0 in data){
if(!((((((key0 === "organisation_id") || (key0 === "player_id")) || (key0 === "name")) || (key0 === "grants")) || (key0 === "role")) || (key0 === "lifetime_s"))){
validate165.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema554,data}];
return false;
}
}
if(data.organisation_id !== undefined){
let data0 = data.organisation_id;
if(!(typeof data0 === "string")){
validate165.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate165.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.player_id !== undefined){
let data1 = data.player_id;
if(!(typeof data1 === "string")){
validate165.errors = [{instancePath:instancePath+"/player_id",keyword:"type",params:{type: "string"},parentSchema:schema286,data:data1}];
return false;
}
if(func2(data1) > 64){
validate165.errors = [{instancePath:instancePath+"/player_id",keyword:"maxLength",params:{limit: 64},parentSchema:schema286,data:data1}];
return false;
}
if(func2(data1) < 1){
validate165.errors = [{instancePath:instancePath+"/player_id",keyword:"minLength",params:{limit: 1},parentSchema:schema286,data:data1}];
return false;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(!(typeof data2 === "string")){
validate165.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},parentSchema:schema15,data:data2}];
return false;
}
if(func2(data2) > 40){
validate165.errors = [{instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 40},parentSchema:schema15,data:data2}];
return false;
}
if(func2(data2) < 1){
validate165.errors = [{instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},parentSchema:schema15,data:data2}];
return false;
}
}
if(data.grants !== undefined){
let data3 = data.grants;
if(!(Array.isArray(data3))){
validate165.errors = [{instancePath:instancePath+"/grants",keyword:"type",params:{type: "array"},parentSchema:schema554.properties.grants,data:data3}];
return false;
}
if(data3.length > 64){
validate165.errors = [{instancePath:instancePath+"/grants",keyword:"maxItems",params:{limit: 64},parentSchema:schema554.properties.grants,data:data3}];
return false;
}
if(data3.length < 1){
validate165.errors = [{instancePath:instancePath+"/grants",keyword:"minItems",params:{limit: 1},parentSchema:schema554.properties.grants,data:data3}];
return false;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
validate165.errors = [{instancePath:instancePath+"/grants/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema554.properties.grants.items,data:data4}];
return false;
}
let missing1;
if(((data4.channel_slug === undefined) && (missing1 = "channel_slug")) || ((data4.permissions === undefined) && (missing1 = "permissions"))){
validate165.errors = [{instancePath:instancePath+"/grants/" + i0,keyword:"required",params:{missingProperty: missing1},parentSchema:schema554.properties.grants.items,data:data4}];
return false;
}
for(const key1 in data4){
if(!((key1 === "channel_slug") || (key1 === "permissions"))){
validate165.errors = [{instancePath:instancePath+"/grants/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema554.properties.grants.items,data:data4}];
return false;
}
}
if(data4.channel_slug !== undefined){
let data5 = data4.channel_slug;
if(!(typeof data5 === "string")){
validate165.errors = [{instancePath:instancePath+"/grants/" + i0+"/channel_slug",keyword:"type",params:{type: "string"},parentSchema:schema372,data:data5}];
return false;
}
if(!pattern86.test(data5)){
validate165.errors = [{instancePath:instancePath+"/grants/" + i0+"/channel_slug",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema372,data:data5}];
return false;
}
}
if(data4.permissions !== undefined){
let data6 = data4.permissions;
if(!(Array.isArray(data6))){
validate165.errors = [{instancePath:instancePath+"/grants/" + i0+"/permissions",keyword:"type",params:{type: "array"},parentSchema:schema554.properties.grants.items.properties.permissions,data:data6}];
return false;
}
if(data6.length > 5){
validate165.errors = [{instancePath:instancePath+"/grants/" + i0+"/permissions",keyword:"maxItems",params:{limit: 5},parentSchema:schema554.properties.grants.items.properties.permissions,data:data6}];
return false;
}
if(data6.length < 1){
validate165.errors = [{instancePath:instancePath+"/grants/" + i0+"/permissions",keyword:"minItems",params:{limit: 1},parentSchema:schema554.properties.grants.items.properties.permissions,data:data6}];
return false;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(!(((((data7 === "join") || (data7 === "listen")) || (data7 === "speak")) || (data7 === "whisper")) || (data7 === "moderate"))){
validate165.errors = [{instancePath:instancePath+"/grants/" + i0+"/permissions/" + i1,keyword:"enum",params:{allowedValues: schema554.properties.grants.items.properties.permissions.items.enum},parentSchema:schema554.properties.grants.items.properties.permissions.items,data:data7}];
return false;
}
}
}
}
}
if(data.role !== undefined){
let data8 = data.role;
if(!(typeof data8 === "string")){
validate165.errors = [{instancePath:instancePath+"/role",keyword:"type",params:{type: "string"},parentSchema:schema506,data:data8}];
return false;
}
if(!pattern86.test(data8)){
validate165.errors = [{instancePath:instancePath+"/role",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema506,data:data8}];
return false;
}
}
let data9 = data.lifetime_s;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate165.errors = [{instancePath:instancePath+"/lifetime_s",keyword:"type",params:{type: "integer"},parentSchema:schema554.properties.lifetime_s,data:data9}];
return false;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 3600 || isNaN(data9)){
validate165.errors = [{instancePath:instancePath+"/lifetime_s",keyword:"maximum",params:{comparison: "<=", limit: 3600},parentSchema:schema554.properties.lifetime_s,data:data9}];
return false;
}
if(data9 < 10 || isNaN(data9)){
validate165.errors = [{instancePath:instancePath+"/lifetime_s",keyword:"minimum",params:{comparison: ">=", limit: 10},parentSchema:schema554.properties.lifetime_s,data:data9}];
return false;
}
}
validate165.errors = null;
return true;
}

export const game_token_create_result: Check = validate166;
const schema560 = {"type":"object","properties":{"token":{"type":"string","minLength":1,"maxLength":2048,"x-secret":true},"expires_ms":{"$ref":"../common.schema.json#/$defs/wall_ms"}},"required":["token","expires_ms"]};

function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate166.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema560,data}];
return false;
}
let missing0;
if(((data.token === undefined) && (missing0 = "token")) || ((data.expires_ms === undefined) && (missing0 = "expires_ms"))){
validate166.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema560,data}];
return false;
}
if(data.token !== undefined){
let data0 = data.token;
if(!(typeof data0 === "string")){
validate166.errors = [{instancePath:instancePath+"/token",keyword:"type",params:{type: "string"},parentSchema:schema560.properties.token,data:data0}];
return false;
}
if(func2(data0) > 2048){
validate166.errors = [{instancePath:instancePath+"/token",keyword:"maxLength",params:{limit: 2048},parentSchema:schema560.properties.token,data:data0}];
return false;
}
if(func2(data0) < 1){
validate166.errors = [{instancePath:instancePath+"/token",keyword:"minLength",params:{limit: 1},parentSchema:schema560.properties.token,data:data0}];
return false;
}
}
if(data.expires_ms !== undefined){
let data1 = data.expires_ms;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate166.errors = [{instancePath:instancePath+"/expires_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data1}];
return false;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 253402300799999 || isNaN(data1)){
validate166.errors = [{instancePath:instancePath+"/expires_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data1}];
return false;
}
if(data1 < 0 || isNaN(data1)){
validate166.errors = [{instancePath:instancePath+"/expires_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data1}];
return false;
}
}
}
validate166.errors = null;
return true;
}

export const invite_create_params: Check = validate170;
const schema573 = {"type":"object","properties":{"organisation_id":{"$ref":"../common.schema.json#/$defs/uuid"},"kind":{"enum":["register","guest","owner"],"default":"register"},"role_ids":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/uuid"},"maxItems":64,"default":[]},"uses_max":{"type":"integer","minimum":1,"maximum":2147483647},"lifetime_s":{"$ref":"../common.schema.json#/$defs/lifetime_s"},"note":{"type":"string","minLength":0,"maxLength":200,"default":""}},"required":["organisation_id"],"additionalProperties":false};

function validate170(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate170.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema573,data}];
return false;
}
if(data.kind === undefined){
data.kind = "register";
}
if(data.role_ids === undefined){
data.role_ids = [];
}
if(data.note === undefined){
data.note = "";
}
let missing0;
if((data.organisation_id === undefined) && (missing0 = "organisation_id")){
validate170.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema573,data}];
return false;
}
for(const key0 in data){
if(!((((((key0 === "organisation_id") || (key0 === "kind")) || (key0 === "role_ids")) || (key0 === "uses_max")) || (key0 === "lifetime_s")) || (key0 === "note"))){
validate170.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema573,data}];
return false;
}
}
if(data.organisation_id !== undefined){
let data0 = data.organisation_id;
if(!(typeof data0 === "string")){
validate170.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate170.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
let data1 = data.kind;
if(!(((data1 === "register") || (data1 === "guest")) || (data1 === "owner"))){
validate170.errors = [{instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema573.properties.kind.enum},parentSchema:schema573.properties.kind,data:data1}];
return false;
}
let data2 = data.role_ids;
if(!(Array.isArray(data2))){
validate170.errors = [{instancePath:instancePath+"/role_ids",keyword:"type",params:{type: "array"},parentSchema:schema573.properties.role_ids,data:data2}];
return false;
}
if(data2.length > 64){
validate170.errors = [{instancePath:instancePath+"/role_ids",keyword:"maxItems",params:{limit: 64},parentSchema:schema573.properties.role_ids,data:data2}];
return false;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(!(typeof data3 === "string")){
validate170.errors = [{instancePath:instancePath+"/role_ids/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema13,data:data3}];
return false;
}
if(!pattern0.test(data3)){
validate170.errors = [{instancePath:instancePath+"/role_ids/" + i0,keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data3}];
return false;
}
}
if(data.uses_max !== undefined){
let data4 = data.uses_max;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate170.errors = [{instancePath:instancePath+"/uses_max",keyword:"type",params:{type: "integer"},parentSchema:schema573.properties.uses_max,data:data4}];
return false;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 2147483647 || isNaN(data4)){
validate170.errors = [{instancePath:instancePath+"/uses_max",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema573.properties.uses_max,data:data4}];
return false;
}
if(data4 < 1 || isNaN(data4)){
validate170.errors = [{instancePath:instancePath+"/uses_max",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema573.properties.uses_max,data:data4}];
return false;
}
}
}
if(data.lifetime_s !== undefined){
let data5 = data.lifetime_s;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate170.errors = [{instancePath:instancePath+"/lifetime_s",keyword:"type",params:{type: "integer"},parentSchema:schema287,data:data5}];
return false;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 157680000 || isNaN(data5)){
validate170.errors = [{instancePath:instancePath+"/lifetime_s",keyword:"maximum",params:{comparison: "<=", limit: 157680000},parentSchema:schema287,data:data5}];
return false;
}
if(data5 < 60 || isNaN(data5)){
validate170.errors = [{instancePath:instancePath+"/lifetime_s",keyword:"minimum",params:{comparison: ">=", limit: 60},parentSchema:schema287,data:data5}];
return false;
}
}
}
let data6 = data.note;
if(!(typeof data6 === "string")){
validate170.errors = [{instancePath:instancePath+"/note",keyword:"type",params:{type: "string"},parentSchema:schema573.properties.note,data:data6}];
return false;
}
if(func2(data6) > 200){
validate170.errors = [{instancePath:instancePath+"/note",keyword:"maxLength",params:{limit: 200},parentSchema:schema573.properties.note,data:data6}];
return false;
}
if(func2(data6) < 0){
validate170.errors = [{instancePath:instancePath+"/note",keyword:"minLength",params:{limit: 0},parentSchema:schema573.properties.note,data:data6}];
return false;
}
validate170.errors = null;
return true;
}

export const invite_create_result: Check = validate171;
const schema577 = {"type":"object","properties":{"invite":{"$ref":"../common.schema.json#/$defs/invite"},"code":{"$ref":"../common.schema.json#/$defs/invite_code"}},"required":["invite","code"]};
const schema566 = {"title":"invite","type":"object","properties":{"invite_id":{"$ref":"#/$defs/uuid"},"organisation_id":{"$ref":"#/$defs/uuid"},"kind":{"enum":["register","guest","owner"]},"role_ids":{"type":"array","items":{"$ref":"#/$defs/uuid"},"maxItems":64},"uses":{"type":"integer","minimum":0,"maximum":2147483647},"uses_max":{"type":"integer","minimum":1,"maximum":2147483647},"expires_ms":{"$ref":"#/$defs/wall_ms"},"created_ms":{"$ref":"#/$defs/wall_ms"},"note":{"type":"string","minLength":0,"maxLength":200}},"required":["invite_id","organisation_id","kind","role_ids","uses","created_ms","note"]};

function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate168.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema566,data}];
return false;
}
let missing0;
if((((((((data.invite_id === undefined) && (missing0 = "invite_id")) || ((data.organisation_id === undefined) && (missing0 = "organisation_id"))) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.role_ids === undefined) && (missing0 = "role_ids"))) || ((data.uses === undefined) && (missing0 = "uses"))) || ((data.created_ms === undefined) && (missing0 = "created_ms"))) || ((data.note === undefined) && (missing0 = "note"))){
validate168.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema566,data}];
return false;
}
if(data.invite_id !== undefined){
let data0 = data.invite_id;
if(!(typeof data0 === "string")){
validate168.errors = [{instancePath:instancePath+"/invite_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate168.errors = [{instancePath:instancePath+"/invite_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.organisation_id !== undefined){
let data1 = data.organisation_id;
if(!(typeof data1 === "string")){
validate168.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data1}];
return false;
}
if(!pattern0.test(data1)){
validate168.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data1}];
return false;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(!(((data2 === "register") || (data2 === "guest")) || (data2 === "owner"))){
validate168.errors = [{instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema566.properties.kind.enum},parentSchema:schema566.properties.kind,data:data2}];
return false;
}
}
if(data.role_ids !== undefined){
let data3 = data.role_ids;
if(!(Array.isArray(data3))){
validate168.errors = [{instancePath:instancePath+"/role_ids",keyword:"type",params:{type: "array"},parentSchema:schema566.properties.role_ids,data:data3}];
return false;
}
if(data3.length > 64){
validate168.errors = [{instancePath:instancePath+"/role_ids",keyword:"maxItems",params:{limit: 64},parentSchema:schema566.properties.role_ids,data:data3}];
return false;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(!(typeof data4 === "string")){
validate168.errors = [{instancePath:instancePath+"/role_ids/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema13,data:data4}];
return false;
}
if(!pattern0.test(data4)){
validate168.errors = [{instancePath:instancePath+"/role_ids/" + i0,keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data4}];
return false;
}
}
}
if(data.uses !== undefined){
let data5 = data.uses;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate168.errors = [{instancePath:instancePath+"/uses",keyword:"type",params:{type: "integer"},parentSchema:schema566.properties.uses,data:data5}];
return false;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 2147483647 || isNaN(data5)){
validate168.errors = [{instancePath:instancePath+"/uses",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema566.properties.uses,data:data5}];
return false;
}
if(data5 < 0 || isNaN(data5)){
validate168.errors = [{instancePath:instancePath+"/uses",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema566.properties.uses,data:data5}];
return false;
}
}
}
if(data.uses_max !== undefined){
let data6 = data.uses_max;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate168.errors = [{instancePath:instancePath+"/uses_max",keyword:"type",params:{type: "integer"},parentSchema:schema566.properties.uses_max,data:data6}];
return false;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 2147483647 || isNaN(data6)){
validate168.errors = [{instancePath:instancePath+"/uses_max",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema566.properties.uses_max,data:data6}];
return false;
}
if(data6 < 1 || isNaN(data6)){
validate168.errors = [{instancePath:instancePath+"/uses_max",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema566.properties.uses_max,data:data6}];
return false;
}
}
}
if(data.expires_ms !== undefined){
let data7 = data.expires_ms;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate168.errors = [{instancePath:instancePath+"/expires_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data7}];
return false;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 253402300799999 || isNaN(data7)){
validate168.errors = [{instancePath:instancePath+"/expires_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data7}];
return false;
}
if(data7 < 0 || isNaN(data7)){
validate168.errors = [{instancePath:instancePath+"/expires_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data7}];
return false;
}
}
}
if(data.created_ms !== undefined){
let data8 = data.created_ms;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate168.errors = [{instancePath:instancePath+"/created_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data8}];
return false;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 253402300799999 || isNaN(data8)){
validate168.errors = [{instancePath:instancePath+"/created_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data8}];
return false;
}
if(data8 < 0 || isNaN(data8)){
validate168.errors = [{instancePath:instancePath+"/created_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data8}];
return false;
}
}
}
if(data.note !== undefined){
let data9 = data.note;
if(!(typeof data9 === "string")){
validate168.errors = [{instancePath:instancePath+"/note",keyword:"type",params:{type: "string"},parentSchema:schema566.properties.note,data:data9}];
return false;
}
if(func2(data9) > 200){
validate168.errors = [{instancePath:instancePath+"/note",keyword:"maxLength",params:{limit: 200},parentSchema:schema566.properties.note,data:data9}];
return false;
}
if(func2(data9) < 0){
validate168.errors = [{instancePath:instancePath+"/note",keyword:"minLength",params:{limit: 0},parentSchema:schema566.properties.note,data:data9}];
return false;
}
}
validate168.errors = null;
return true;
}


function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate171.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema577,data}];
return false;
}
let missing0;
if(((data.invite === undefined) && (missing0 = "invite")) || ((data.code === undefined) && (missing0 = "code"))){
validate171.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema577,data}];
return false;
}
if(data.invite !== undefined){
if(!(validate168(data.invite, {instancePath:instancePath+"/invite",parentData:data,parentDataProperty:"invite",rootData}))){
validate171.errors = validate168.errors;
return false;
}
}
if(data.code !== undefined){
let data1 = data.code;
if(!(typeof data1 === "string")){
validate171.errors = [{instancePath:instancePath+"/code",keyword:"type",params:{type: "string"},parentSchema:schema269,data:data1}];
return false;
}
if(func2(data1) > 64){
validate171.errors = [{instancePath:instancePath+"/code",keyword:"maxLength",params:{limit: 64},parentSchema:schema269,data:data1}];
return false;
}
if(func2(data1) < 1){
validate171.errors = [{instancePath:instancePath+"/code",keyword:"minLength",params:{limit: 1},parentSchema:schema269,data:data1}];
return false;
}
}
validate171.errors = null;
return true;
}

export const invite_list_params: Check = validate176;
const schema590 = {"type":"object","properties":{"organisation_id":{"$ref":"../common.schema.json#/$defs/uuid"},"cursor":{"$ref":"../common.schema.json#/$defs/page_cursor"},"limit":{"$ref":"../common.schema.json#/$defs/page_limit","default":50}},"required":["organisation_id"],"additionalProperties":false};

function validate176(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate176.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema590,data}];
return false;
}
if(data.limit === undefined){
data.limit = 50;
}
let missing0;
if((data.organisation_id === undefined) && (missing0 = "organisation_id")){
validate176.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema590,data}];
return false;
}
for(const key0 in data){
if(!(((key0 === "organisation_id") || (key0 === "cursor")) || (key0 === "limit"))){
validate176.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema590,data}];
return false;
}
}
if(data.organisation_id !== undefined){
let data0 = data.organisation_id;
if(!(typeof data0 === "string")){
validate176.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate176.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.cursor !== undefined){
let data1 = data.cursor;
if(!(typeof data1 === "string")){
validate176.errors = [{instancePath:instancePath+"/cursor",keyword:"type",params:{type: "string"},parentSchema:schema85,data:data1}];
return false;
}
if(!pattern33.test(data1)){
validate176.errors = [{instancePath:instancePath+"/cursor",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,64}$"},parentSchema:schema85,data:data1}];
return false;
}
}
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate176.errors = [{instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"},parentSchema:schema86,data:data2}];
return false;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 200 || isNaN(data2)){
validate176.errors = [{instancePath:instancePath+"/limit",keyword:"maximum",params:{comparison: "<=", limit: 200},parentSchema:schema86,data:data2}];
return false;
}
if(data2 < 1 || isNaN(data2)){
validate176.errors = [{instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema86,data:data2}];
return false;
}
}
validate176.errors = null;
return true;
}

export const invite_list_result: Check = validate177;
const schema594 = {"type":"object","properties":{"items":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/invite"},"maxItems":200},"next_cursor":{"$ref":"../common.schema.json#/$defs/page_cursor"}},"required":["items"]};

function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate174.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema566,data}];
return false;
}
let missing0;
if((((((((data.invite_id === undefined) && (missing0 = "invite_id")) || ((data.organisation_id === undefined) && (missing0 = "organisation_id"))) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.role_ids === undefined) && (missing0 = "role_ids"))) || ((data.uses === undefined) && (missing0 = "uses"))) || ((data.created_ms === undefined) && (missing0 = "created_ms"))) || ((data.note === undefined) && (missing0 = "note"))){
validate174.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema566,data}];
return false;
}
if(data.invite_id !== undefined){
let data0 = data.invite_id;
if(!(typeof data0 === "string")){
validate174.errors = [{instancePath:instancePath+"/invite_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate174.errors = [{instancePath:instancePath+"/invite_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.organisation_id !== undefined){
let data1 = data.organisation_id;
if(!(typeof data1 === "string")){
validate174.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data1}];
return false;
}
if(!pattern0.test(data1)){
validate174.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data1}];
return false;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(!(((data2 === "register") || (data2 === "guest")) || (data2 === "owner"))){
validate174.errors = [{instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema566.properties.kind.enum},parentSchema:schema566.properties.kind,data:data2}];
return false;
}
}
if(data.role_ids !== undefined){
let data3 = data.role_ids;
if(!(Array.isArray(data3))){
validate174.errors = [{instancePath:instancePath+"/role_ids",keyword:"type",params:{type: "array"},parentSchema:schema566.properties.role_ids,data:data3}];
return false;
}
if(data3.length > 64){
validate174.errors = [{instancePath:instancePath+"/role_ids",keyword:"maxItems",params:{limit: 64},parentSchema:schema566.properties.role_ids,data:data3}];
return false;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(!(typeof data4 === "string")){
validate174.errors = [{instancePath:instancePath+"/role_ids/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema13,data:data4}];
return false;
}
if(!pattern0.test(data4)){
validate174.errors = [{instancePath:instancePath+"/role_ids/" + i0,keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data4}];
return false;
}
}
}
if(data.uses !== undefined){
let data5 = data.uses;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate174.errors = [{instancePath:instancePath+"/uses",keyword:"type",params:{type: "integer"},parentSchema:schema566.properties.uses,data:data5}];
return false;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 2147483647 || isNaN(data5)){
validate174.errors = [{instancePath:instancePath+"/uses",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema566.properties.uses,data:data5}];
return false;
}
if(data5 < 0 || isNaN(data5)){
validate174.errors = [{instancePath:instancePath+"/uses",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema566.properties.uses,data:data5}];
return false;
}
}
}
if(data.uses_max !== undefined){
let data6 = data.uses_max;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate174.errors = [{instancePath:instancePath+"/uses_max",keyword:"type",params:{type: "integer"},parentSchema:schema566.properties.uses_max,data:data6}];
return false;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 2147483647 || isNaN(data6)){
validate174.errors = [{instancePath:instancePath+"/uses_max",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema566.properties.uses_max,data:data6}];
return false;
}
if(data6 < 1 || isNaN(data6)){
validate174.errors = [{instancePath:instancePath+"/uses_max",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema566.properties.uses_max,data:data6}];
return false;
}
}
}
if(data.expires_ms !== undefined){
let data7 = data.expires_ms;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate174.errors = [{instancePath:instancePath+"/expires_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data7}];
return false;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 253402300799999 || isNaN(data7)){
validate174.errors = [{instancePath:instancePath+"/expires_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data7}];
return false;
}
if(data7 < 0 || isNaN(data7)){
validate174.errors = [{instancePath:instancePath+"/expires_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data7}];
return false;
}
}
}
if(data.created_ms !== undefined){
let data8 = data.created_ms;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate174.errors = [{instancePath:instancePath+"/created_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data8}];
return false;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 253402300799999 || isNaN(data8)){
validate174.errors = [{instancePath:instancePath+"/created_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data8}];
return false;
}
if(data8 < 0 || isNaN(data8)){
validate174.errors = [{instancePath:instancePath+"/created_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data8}];
return false;
}
}
}
if(data.note !== undefined){
let data9 = data.note;
if(!(typeof data9 === "string")){
validate174.errors = [{instancePath:instancePath+"/note",keyword:"type",params:{type: "string"},parentSchema:schema566.properties.note,data:data9}];
return false;
}
if(func2(data9) > 200){
validate174.errors = [{instancePath:instancePath+"/note",keyword:"maxLength",params:{limit: 200},parentSchema:schema566.properties.note,data:data9}];
return false;
}
if(func2(data9) < 0){
validate174.errors = [{instancePath:instancePath+"/note",keyword:"minLength",params:{limit: 0},parentSchema:schema566.properties.note,data:data9}];
return false;
}
}
validate174.errors = null;
return true;
}


function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate177.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema594,data}];
return false;
}
let missing0;
if((data.items === undefined) && (missing0 = "items")){
validate177.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema594,data}];
return false;
}
if(data.items !== undefined){
let data0 = data.items;
if(!(Array.isArray(data0))){
validate177.errors = [{instancePath:instancePath+"/items",keyword:"type",params:{type: "array"},parentSchema:schema594.properties.items,data:data0}];
return false;
}
if(data0.length > 200){
validate177.errors = [{instancePath:instancePath+"/items",keyword:"maxItems",params:{limit: 200},parentSchema:schema594.properties.items,data:data0}];
return false;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate174(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
validate177.errors = validate174.errors;
return false;
}
}
}
if(data.next_cursor !== undefined){
let data2 = data.next_cursor;
if(!(typeof data2 === "string")){
validate177.errors = [{instancePath:instancePath+"/next_cursor",keyword:"type",params:{type: "string"},parentSchema:schema85,data:data2}];
return false;
}
if(!pattern33.test(data2)){
validate177.errors = [{instancePath:instancePath+"/next_cursor",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,64}$"},parentSchema:schema85,data:data2}];
return false;
}
}
validate177.errors = null;
return true;
}

export const invite_remove_params: Check = validate180;
const schema598 = {"type":"object","properties":{"invite_id":{"$ref":"../common.schema.json#/$defs/uuid"}},"required":["invite_id"],"additionalProperties":false};

function validate180(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate180.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema598,data}];
return false;
}
let missing0;
if((data.invite_id === undefined) && (missing0 = "invite_id")){
validate180.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema598,data}];
return false;
}
for(const key0 in data){
if(!(key0 === "invite_id")){
validate180.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema598,data}];
return false;
}
}
if(data.invite_id !== undefined){
let data0 = data.invite_id;
if(!(typeof data0 === "string")){
validate180.errors = [{instancePath:instancePath+"/invite_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate180.errors = [{instancePath:instancePath+"/invite_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
validate180.errors = null;
return true;
}

export const invite_remove_result: Check = validate181;
const schema600 = {"type":"object","properties":{}};

function validate181(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate181.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema600,data}];
return false;
}
validate181.errors = null;
return true;
}

export const organisation_create_params: Check = validate185;
const schema614 = {"type":"object","properties":{"slug":{"$ref":"../common.schema.json#/$defs/slug"},"title":{"$ref":"../common.schema.json#/$defs/title"},"registration":{"$ref":"../common.schema.json#/$defs/registration","default":"invite"}},"required":["slug","title"],"additionalProperties":false};

function validate185(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate185.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema614,data}];
return false;
}
if(data.registration === undefined){
data.registration = "invite";
}
let missing0;
if(((data.slug === undefined) && (missing0 = "slug")) || ((data.title === undefined) && (missing0 = "title"))){
validate185.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema614,data}];
return false;
}
for(const key0 in data){
if(!(((key0 === "slug") || (key0 === "title")) || (key0 === "registration"))){
validate185.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema614,data}];
return false;
}
}
if(data.slug !== undefined){
let data0 = data.slug;
if(!(typeof data0 === "string")){
validate185.errors = [{instancePath:instancePath+"/slug",keyword:"type",params:{type: "string"},parentSchema:schema199,data:data0}];
return false;
}
if(!pattern86.test(data0)){
validate185.errors = [{instancePath:instancePath+"/slug",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema199,data:data0}];
return false;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(!(typeof data1 === "string")){
validate185.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema229,data:data1}];
return false;
}
if(func2(data1) > 80){
validate185.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema229,data:data1}];
return false;
}
if(func2(data1) < 1){
validate185.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema229,data:data1}];
return false;
}
}
let data2 = data.registration;
if(!(((data2 === "open") || (data2 === "invite")) || (data2 === "closed"))){
validate185.errors = [{instancePath:instancePath+"/registration",keyword:"enum",params:{allowedValues: schema230.enum},parentSchema:schema230,data:data2}];
return false;
}
validate185.errors = null;
return true;
}

export const organisation_create_result: Check = validate186;
const schema618 = {"type":"object","properties":{"organisation":{"$ref":"../common.schema.json#/$defs/organisation"},"owner_invite":{"$ref":"../common.schema.json#/$defs/invite_code"}},"required":["organisation","owner_invite"]};

function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate183.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema226,data}];
return false;
}
let missing0;
if((((((((data.organisation_id === undefined) && (missing0 = "organisation_id")) || ((data.slug === undefined) && (missing0 = "slug"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.registration === undefined) && (missing0 = "registration"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.created_ms === undefined) && (missing0 = "created_ms"))) || ((data.changed_ms === undefined) && (missing0 = "changed_ms"))){
validate183.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema226,data}];
return false;
}
if(data.organisation_id !== undefined){
let data0 = data.organisation_id;
if(!(typeof data0 === "string")){
validate183.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate183.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.slug !== undefined){
let data1 = data.slug;
if(!(typeof data1 === "string")){
validate183.errors = [{instancePath:instancePath+"/slug",keyword:"type",params:{type: "string"},parentSchema:schema199,data:data1}];
return false;
}
if(!pattern86.test(data1)){
validate183.errors = [{instancePath:instancePath+"/slug",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema199,data:data1}];
return false;
}
}
if(data.title !== undefined){
let data2 = data.title;
if(!(typeof data2 === "string")){
validate183.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema229,data:data2}];
return false;
}
if(func2(data2) > 80){
validate183.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema229,data:data2}];
return false;
}
if(func2(data2) < 1){
validate183.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema229,data:data2}];
return false;
}
}
if(data.registration !== undefined){
let data3 = data.registration;
if(!(((data3 === "open") || (data3 === "invite")) || (data3 === "closed"))){
validate183.errors = [{instancePath:instancePath+"/registration",keyword:"enum",params:{allowedValues: schema230.enum},parentSchema:schema230,data:data3}];
return false;
}
}
if(data.version !== undefined){
let data4 = data.version;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate183.errors = [{instancePath:instancePath+"/version",keyword:"type",params:{type: "integer"},parentSchema:schema24,data:data4}];
return false;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 2147483647 || isNaN(data4)){
validate183.errors = [{instancePath:instancePath+"/version",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema24,data:data4}];
return false;
}
if(data4 < 1 || isNaN(data4)){
validate183.errors = [{instancePath:instancePath+"/version",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema24,data:data4}];
return false;
}
}
}
if(data.created_ms !== undefined){
let data5 = data.created_ms;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate183.errors = [{instancePath:instancePath+"/created_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data5}];
return false;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 253402300799999 || isNaN(data5)){
validate183.errors = [{instancePath:instancePath+"/created_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data5}];
return false;
}
if(data5 < 0 || isNaN(data5)){
validate183.errors = [{instancePath:instancePath+"/created_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data5}];
return false;
}
}
}
if(data.changed_ms !== undefined){
let data6 = data.changed_ms;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate183.errors = [{instancePath:instancePath+"/changed_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data6}];
return false;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 253402300799999 || isNaN(data6)){
validate183.errors = [{instancePath:instancePath+"/changed_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data6}];
return false;
}
if(data6 < 0 || isNaN(data6)){
validate183.errors = [{instancePath:instancePath+"/changed_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data6}];
return false;
}
}
}
validate183.errors = null;
return true;
}


function validate186(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate186.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema618,data}];
return false;
}
let missing0;
if(((data.organisation === undefined) && (missing0 = "organisation")) || ((data.owner_invite === undefined) && (missing0 = "owner_invite"))){
validate186.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema618,data}];
return false;
}
if(data.organisation !== undefined){
if(!(validate183(data.organisation, {instancePath:instancePath+"/organisation",parentData:data,parentDataProperty:"organisation",rootData}))){
validate186.errors = validate183.errors;
return false;
}
}
if(data.owner_invite !== undefined){
let data1 = data.owner_invite;
if(!(typeof data1 === "string")){
validate186.errors = [{instancePath:instancePath+"/owner_invite",keyword:"type",params:{type: "string"},parentSchema:schema269,data:data1}];
return false;
}
if(func2(data1) > 64){
validate186.errors = [{instancePath:instancePath+"/owner_invite",keyword:"maxLength",params:{limit: 64},parentSchema:schema269,data:data1}];
return false;
}
if(func2(data1) < 1){
validate186.errors = [{instancePath:instancePath+"/owner_invite",keyword:"minLength",params:{limit: 1},parentSchema:schema269,data:data1}];
return false;
}
}
validate186.errors = null;
return true;
}

export const organisation_list_params: Check = validate191;
const schema632 = {"type":"object","properties":{"cursor":{"$ref":"../common.schema.json#/$defs/page_cursor"},"limit":{"$ref":"../common.schema.json#/$defs/page_limit","default":50}},"additionalProperties":false};

function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate191.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema632,data}];
return false;
}
if(data.limit === undefined){
data.limit = 50;
}
for(const key0 in data){
if(!((key0 === "cursor") || (key0 === "limit"))){
validate191.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema632,data}];
return false;
}
}
if(data.cursor !== undefined){
let data0 = data.cursor;
if(!(typeof data0 === "string")){
validate191.errors = [{instancePath:instancePath+"/cursor",keyword:"type",params:{type: "string"},parentSchema:schema85,data:data0}];
return false;
}
if(!pattern33.test(data0)){
validate191.errors = [{instancePath:instancePath+"/cursor",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,64}$"},parentSchema:schema85,data:data0}];
return false;
}
}
let data1 = data.limit;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate191.errors = [{instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"},parentSchema:schema86,data:data1}];
return false;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 200 || isNaN(data1)){
validate191.errors = [{instancePath:instancePath+"/limit",keyword:"maximum",params:{comparison: "<=", limit: 200},parentSchema:schema86,data:data1}];
return false;
}
if(data1 < 1 || isNaN(data1)){
validate191.errors = [{instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema86,data:data1}];
return false;
}
}
validate191.errors = null;
return true;
}

export const organisation_list_result: Check = validate192;
const schema635 = {"type":"object","properties":{"items":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/organisation"},"maxItems":200},"next_cursor":{"$ref":"../common.schema.json#/$defs/page_cursor"}},"required":["items"]};

function validate189(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate189.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema226,data}];
return false;
}
let missing0;
if((((((((data.organisation_id === undefined) && (missing0 = "organisation_id")) || ((data.slug === undefined) && (missing0 = "slug"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.registration === undefined) && (missing0 = "registration"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.created_ms === undefined) && (missing0 = "created_ms"))) || ((data.changed_ms === undefined) && (missing0 = "changed_ms"))){
validate189.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema226,data}];
return false;
}
if(data.organisation_id !== undefined){
let data0 = data.organisation_id;
if(!(typeof data0 === "string")){
validate189.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate189.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.slug !== undefined){
let data1 = data.slug;
if(!(typeof data1 === "string")){
validate189.errors = [{instancePath:instancePath+"/slug",keyword:"type",params:{type: "string"},parentSchema:schema199,data:data1}];
return false;
}
if(!pattern86.test(data1)){
validate189.errors = [{instancePath:instancePath+"/slug",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema199,data:data1}];
return false;
}
}
if(data.title !== undefined){
let data2 = data.title;
if(!(typeof data2 === "string")){
validate189.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema229,data:data2}];
return false;
}
if(func2(data2) > 80){
validate189.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema229,data:data2}];
return false;
}
if(func2(data2) < 1){
validate189.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema229,data:data2}];
return false;
}
}
if(data.registration !== undefined){
let data3 = data.registration;
if(!(((data3 === "open") || (data3 === "invite")) || (data3 === "closed"))){
validate189.errors = [{instancePath:instancePath+"/registration",keyword:"enum",params:{allowedValues: schema230.enum},parentSchema:schema230,data:data3}];
return false;
}
}
if(data.version !== undefined){
let data4 = data.version;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate189.errors = [{instancePath:instancePath+"/version",keyword:"type",params:{type: "integer"},parentSchema:schema24,data:data4}];
return false;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 2147483647 || isNaN(data4)){
validate189.errors = [{instancePath:instancePath+"/version",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema24,data:data4}];
return false;
}
if(data4 < 1 || isNaN(data4)){
validate189.errors = [{instancePath:instancePath+"/version",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema24,data:data4}];
return false;
}
}
}
if(data.created_ms !== undefined){
let data5 = data.created_ms;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate189.errors = [{instancePath:instancePath+"/created_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data5}];
return false;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 253402300799999 || isNaN(data5)){
validate189.errors = [{instancePath:instancePath+"/created_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data5}];
return false;
}
if(data5 < 0 || isNaN(data5)){
validate189.errors = [{instancePath:instancePath+"/created_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data5}];
return false;
}
}
}
if(data.changed_ms !== undefined){
let data6 = data.changed_ms;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate189.errors = [{instancePath:instancePath+"/changed_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data6}];
return false;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 253402300799999 || isNaN(data6)){
validate189.errors = [{instancePath:instancePath+"/changed_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data6}];
return false;
}
if(data6 < 0 || isNaN(data6)){
validate189.errors = [{instancePath:instancePath+"/changed_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data6}];
return false;
}
}
}
validate189.errors = null;
return true;
}


function validate192(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate192.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema635,data}];
return false;
}
let missing0;
if((data.items === undefined) && (missing0 = "items")){
validate192.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema635,data}];
return false;
}
if(data.items !== undefined){
let data0 = data.items;
if(!(Array.isArray(data0))){
validate192.errors = [{instancePath:instancePath+"/items",keyword:"type",params:{type: "array"},parentSchema:schema635.properties.items,data:data0}];
return false;
}
if(data0.length > 200){
validate192.errors = [{instancePath:instancePath+"/items",keyword:"maxItems",params:{limit: 200},parentSchema:schema635.properties.items,data:data0}];
return false;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate189(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
validate192.errors = validate189.errors;
return false;
}
}
}
if(data.next_cursor !== undefined){
let data2 = data.next_cursor;
if(!(typeof data2 === "string")){
validate192.errors = [{instancePath:instancePath+"/next_cursor",keyword:"type",params:{type: "string"},parentSchema:schema85,data:data2}];
return false;
}
if(!pattern33.test(data2)){
validate192.errors = [{instancePath:instancePath+"/next_cursor",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,64}$"},parentSchema:schema85,data:data2}];
return false;
}
}
validate192.errors = null;
return true;
}

export const organisation_read_params: Check = validate197;
const schema647 = {"type":"object","properties":{"organisation_id":{"$ref":"../common.schema.json#/$defs/uuid"}},"required":["organisation_id"],"additionalProperties":false};

function validate197(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate197.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema647,data}];
return false;
}
let missing0;
if((data.organisation_id === undefined) && (missing0 = "organisation_id")){
validate197.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema647,data}];
return false;
}
for(const key0 in data){
if(!(key0 === "organisation_id")){
validate197.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema647,data}];
return false;
}
}
if(data.organisation_id !== undefined){
let data0 = data.organisation_id;
if(!(typeof data0 === "string")){
validate197.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate197.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
validate197.errors = null;
return true;
}

export const organisation_read_result: Check = validate198;

function validate198(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate198.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema226,data}];
return false;
}
let missing0;
if((((((((data.organisation_id === undefined) && (missing0 = "organisation_id")) || ((data.slug === undefined) && (missing0 = "slug"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.registration === undefined) && (missing0 = "registration"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.created_ms === undefined) && (missing0 = "created_ms"))) || ((data.changed_ms === undefined) && (missing0 = "changed_ms"))){
validate198.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema226,data}];
return false;
}
if(data.organisation_id !== undefined){
let data0 = data.organisation_id;
if(!(typeof data0 === "string")){
validate198.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate198.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.slug !== undefined){
let data1 = data.slug;
if(!(typeof data1 === "string")){
validate198.errors = [{instancePath:instancePath+"/slug",keyword:"type",params:{type: "string"},parentSchema:schema199,data:data1}];
return false;
}
if(!pattern86.test(data1)){
validate198.errors = [{instancePath:instancePath+"/slug",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema199,data:data1}];
return false;
}
}
if(data.title !== undefined){
let data2 = data.title;
if(!(typeof data2 === "string")){
validate198.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema229,data:data2}];
return false;
}
if(func2(data2) > 80){
validate198.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema229,data:data2}];
return false;
}
if(func2(data2) < 1){
validate198.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema229,data:data2}];
return false;
}
}
if(data.registration !== undefined){
let data3 = data.registration;
if(!(((data3 === "open") || (data3 === "invite")) || (data3 === "closed"))){
validate198.errors = [{instancePath:instancePath+"/registration",keyword:"enum",params:{allowedValues: schema230.enum},parentSchema:schema230,data:data3}];
return false;
}
}
if(data.version !== undefined){
let data4 = data.version;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate198.errors = [{instancePath:instancePath+"/version",keyword:"type",params:{type: "integer"},parentSchema:schema24,data:data4}];
return false;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 2147483647 || isNaN(data4)){
validate198.errors = [{instancePath:instancePath+"/version",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema24,data:data4}];
return false;
}
if(data4 < 1 || isNaN(data4)){
validate198.errors = [{instancePath:instancePath+"/version",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema24,data:data4}];
return false;
}
}
}
if(data.created_ms !== undefined){
let data5 = data.created_ms;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate198.errors = [{instancePath:instancePath+"/created_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data5}];
return false;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 253402300799999 || isNaN(data5)){
validate198.errors = [{instancePath:instancePath+"/created_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data5}];
return false;
}
if(data5 < 0 || isNaN(data5)){
validate198.errors = [{instancePath:instancePath+"/created_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data5}];
return false;
}
}
}
if(data.changed_ms !== undefined){
let data6 = data.changed_ms;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate198.errors = [{instancePath:instancePath+"/changed_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data6}];
return false;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 253402300799999 || isNaN(data6)){
validate198.errors = [{instancePath:instancePath+"/changed_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data6}];
return false;
}
if(data6 < 0 || isNaN(data6)){
validate198.errors = [{instancePath:instancePath+"/changed_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data6}];
return false;
}
}
}
validate198.errors = null;
return true;
}

export const organisation_remove_params: Check = validate200;
const schema659 = {"type":"object","properties":{"organisation_id":{"$ref":"../common.schema.json#/$defs/uuid"}},"required":["organisation_id"],"additionalProperties":false};

function validate200(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate200.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema659,data}];
return false;
}
let missing0;
if((data.organisation_id === undefined) && (missing0 = "organisation_id")){
validate200.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema659,data}];
return false;
}
for(const key0 in data){
if(!(key0 === "organisation_id")){
validate200.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema659,data}];
return false;
}
}
if(data.organisation_id !== undefined){
let data0 = data.organisation_id;
if(!(typeof data0 === "string")){
validate200.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate200.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
validate200.errors = null;
return true;
}

export const organisation_remove_result: Check = validate201;
const schema661 = {"type":"object","properties":{}};

function validate201(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate201.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema661,data}];
return false;
}
validate201.errors = null;
return true;
}

export const organisation_replace_params: Check = validate205;
const schema674 = {"type":"object","properties":{"organisation_id":{"$ref":"../common.schema.json#/$defs/uuid"},"title":{"$ref":"../common.schema.json#/$defs/title"},"registration":{"$ref":"../common.schema.json#/$defs/registration"}},"required":["organisation_id","title","registration"],"additionalProperties":false};

function validate205(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate205.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema674,data}];
return false;
}
let missing0;
if((((data.organisation_id === undefined) && (missing0 = "organisation_id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.registration === undefined) && (missing0 = "registration"))){
validate205.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema674,data}];
return false;
}
for(const key0 in data){
if(!(((key0 === "organisation_id") || (key0 === "title")) || (key0 === "registration"))){
validate205.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema674,data}];
return false;
}
}
if(data.organisation_id !== undefined){
let data0 = data.organisation_id;
if(!(typeof data0 === "string")){
validate205.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate205.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(!(typeof data1 === "string")){
validate205.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema229,data:data1}];
return false;
}
if(func2(data1) > 80){
validate205.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema229,data:data1}];
return false;
}
if(func2(data1) < 1){
validate205.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema229,data:data1}];
return false;
}
}
if(data.registration !== undefined){
let data2 = data.registration;
if(!(((data2 === "open") || (data2 === "invite")) || (data2 === "closed"))){
validate205.errors = [{instancePath:instancePath+"/registration",keyword:"enum",params:{allowedValues: schema230.enum},parentSchema:schema230,data:data2}];
return false;
}
}
validate205.errors = null;
return true;
}

export const organisation_replace_result: Check = validate206;

function validate206(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate206.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema226,data}];
return false;
}
let missing0;
if((((((((data.organisation_id === undefined) && (missing0 = "organisation_id")) || ((data.slug === undefined) && (missing0 = "slug"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.registration === undefined) && (missing0 = "registration"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.created_ms === undefined) && (missing0 = "created_ms"))) || ((data.changed_ms === undefined) && (missing0 = "changed_ms"))){
validate206.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema226,data}];
return false;
}
if(data.organisation_id !== undefined){
let data0 = data.organisation_id;
if(!(typeof data0 === "string")){
validate206.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate206.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.slug !== undefined){
let data1 = data.slug;
if(!(typeof data1 === "string")){
validate206.errors = [{instancePath:instancePath+"/slug",keyword:"type",params:{type: "string"},parentSchema:schema199,data:data1}];
return false;
}
if(!pattern86.test(data1)){
validate206.errors = [{instancePath:instancePath+"/slug",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema199,data:data1}];
return false;
}
}
if(data.title !== undefined){
let data2 = data.title;
if(!(typeof data2 === "string")){
validate206.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema229,data:data2}];
return false;
}
if(func2(data2) > 80){
validate206.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema229,data:data2}];
return false;
}
if(func2(data2) < 1){
validate206.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema229,data:data2}];
return false;
}
}
if(data.registration !== undefined){
let data3 = data.registration;
if(!(((data3 === "open") || (data3 === "invite")) || (data3 === "closed"))){
validate206.errors = [{instancePath:instancePath+"/registration",keyword:"enum",params:{allowedValues: schema230.enum},parentSchema:schema230,data:data3}];
return false;
}
}
if(data.version !== undefined){
let data4 = data.version;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate206.errors = [{instancePath:instancePath+"/version",keyword:"type",params:{type: "integer"},parentSchema:schema24,data:data4}];
return false;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 2147483647 || isNaN(data4)){
validate206.errors = [{instancePath:instancePath+"/version",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema24,data:data4}];
return false;
}
if(data4 < 1 || isNaN(data4)){
validate206.errors = [{instancePath:instancePath+"/version",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema24,data:data4}];
return false;
}
}
}
if(data.created_ms !== undefined){
let data5 = data.created_ms;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate206.errors = [{instancePath:instancePath+"/created_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data5}];
return false;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 253402300799999 || isNaN(data5)){
validate206.errors = [{instancePath:instancePath+"/created_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data5}];
return false;
}
if(data5 < 0 || isNaN(data5)){
validate206.errors = [{instancePath:instancePath+"/created_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data5}];
return false;
}
}
}
if(data.changed_ms !== undefined){
let data6 = data.changed_ms;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate206.errors = [{instancePath:instancePath+"/changed_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data6}];
return false;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 253402300799999 || isNaN(data6)){
validate206.errors = [{instancePath:instancePath+"/changed_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data6}];
return false;
}
if(data6 < 0 || isNaN(data6)){
validate206.errors = [{instancePath:instancePath+"/changed_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data6}];
return false;
}
}
}
validate206.errors = null;
return true;
}

export const presence_kick_params: Check = validate208;
const schema689 = {"type":"object","properties":{"session_id":{"$ref":"../common.schema.json#/$defs/session_number"},"channel_slug":{"$ref":"../common.schema.json#/$defs/channel_id"}},"required":["session_id"],"additionalProperties":false};
const schema687 = {"title":"session number","type":"string","pattern":"^[1-9][0-9]{0,9}$"};
const pattern287 = new RegExp("^[1-9][0-9]{0,9}$", "u");

function validate208(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate208.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema689,data}];
return false;
}
let missing0;
if((data.session_id === undefined) && (missing0 = "session_id")){
validate208.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema689,data}];
return false;
}
for(const key0 in data){
if(!((key0 === "session_id") || (key0 === "channel_slug"))){
validate208.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema689,data}];
return false;
}
}
if(data.session_id !== undefined){
let data0 = data.session_id;
if(!(typeof data0 === "string")){
validate208.errors = [{instancePath:instancePath+"/session_id",keyword:"type",params:{type: "string"},parentSchema:schema687,data:data0}];
return false;
}
if(!pattern287.test(data0)){
validate208.errors = [{instancePath:instancePath+"/session_id",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,9}$"},parentSchema:schema687,data:data0}];
return false;
}
}
if(data.channel_slug !== undefined){
let data1 = data.channel_slug;
if(!(typeof data1 === "string")){
validate208.errors = [{instancePath:instancePath+"/channel_slug",keyword:"type",params:{type: "string"},parentSchema:schema372,data:data1}];
return false;
}
if(!pattern86.test(data1)){
validate208.errors = [{instancePath:instancePath+"/channel_slug",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema372,data:data1}];
return false;
}
}
validate208.errors = null;
return true;
}

export const presence_kick_result: Check = validate209;
const schema692 = {"type":"object","properties":{}};

function validate209(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate209.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema692,data}];
return false;
}
validate209.errors = null;
return true;
}

export const presence_list_params: Check = validate213;
const schema705 = {"type":"object","properties":{"organisation_id":{"$ref":"../common.schema.json#/$defs/uuid"},"cursor":{"$ref":"../common.schema.json#/$defs/page_cursor"},"limit":{"$ref":"../common.schema.json#/$defs/page_limit","default":50}},"required":["organisation_id"],"additionalProperties":false};

function validate213(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate213.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema705,data}];
return false;
}
if(data.limit === undefined){
data.limit = 50;
}
let missing0;
if((data.organisation_id === undefined) && (missing0 = "organisation_id")){
validate213.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema705,data}];
return false;
}
for(const key0 in data){
if(!(((key0 === "organisation_id") || (key0 === "cursor")) || (key0 === "limit"))){
validate213.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema705,data}];
return false;
}
}
if(data.organisation_id !== undefined){
let data0 = data.organisation_id;
if(!(typeof data0 === "string")){
validate213.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate213.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.cursor !== undefined){
let data1 = data.cursor;
if(!(typeof data1 === "string")){
validate213.errors = [{instancePath:instancePath+"/cursor",keyword:"type",params:{type: "string"},parentSchema:schema85,data:data1}];
return false;
}
if(!pattern33.test(data1)){
validate213.errors = [{instancePath:instancePath+"/cursor",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,64}$"},parentSchema:schema85,data:data1}];
return false;
}
}
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate213.errors = [{instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"},parentSchema:schema86,data:data2}];
return false;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 200 || isNaN(data2)){
validate213.errors = [{instancePath:instancePath+"/limit",keyword:"maximum",params:{comparison: "<=", limit: 200},parentSchema:schema86,data:data2}];
return false;
}
if(data2 < 1 || isNaN(data2)){
validate213.errors = [{instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema86,data:data2}];
return false;
}
}
validate213.errors = null;
return true;
}

export const presence_list_result: Check = validate214;
const schema709 = {"type":"object","properties":{"items":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/live_session"},"maxItems":200},"next_cursor":{"$ref":"../common.schema.json#/$defs/page_cursor"}},"required":["items"]};
const schema697 = {"title":"live session","type":"object","properties":{"session_id":{"$ref":"#/$defs/session_id"},"kind":{"enum":["user","guest","game"]},"user_id":{"$ref":"#/$defs/uuid"},"player_id":{"$ref":"#/$defs/player_id"},"name":{"$ref":"#/$defs/display_name"},"role":{"$ref":"#/$defs/role_id"},"absent":{"type":"boolean"},"deafened":{"type":"boolean"},"channels":{"type":"array","items":{"type":"object","properties":{"channel_slug":{"$ref":"#/$defs/channel_id"},"monitor":{"type":"boolean"},"muted":{"type":"boolean"},"priority":{"type":"boolean"},"speaking":{"type":"boolean"}},"required":["channel_slug","monitor","muted","priority","speaking"]},"maxItems":4096}},"required":["session_id","kind","name","role","absent","deafened","channels"]};

function validate211(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate211.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema697,data}];
return false;
}
let missing0;
if((((((((data.session_id === undefined) && (missing0 = "session_id")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.role === undefined) && (missing0 = "role"))) || ((data.absent === undefined) && (missing0 = "absent"))) || ((data.deafened === undefined) && (missing0 = "deafened"))) || ((data.channels === undefined) && (missing0 = "channels"))){
validate211.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema697,data}];
return false;
}
if(data.session_id !== undefined){
let data0 = data.session_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate211.errors = [{instancePath:instancePath+"/session_id",keyword:"type",params:{type: "integer"},parentSchema:schema284,data:data0}];
return false;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 4294967295 || isNaN(data0)){
validate211.errors = [{instancePath:instancePath+"/session_id",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema284,data:data0}];
return false;
}
if(data0 < 1 || isNaN(data0)){
validate211.errors = [{instancePath:instancePath+"/session_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema284,data:data0}];
return false;
}
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(!(((data1 === "user") || (data1 === "guest")) || (data1 === "game"))){
validate211.errors = [{instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema697.properties.kind.enum},parentSchema:schema697.properties.kind,data:data1}];
return false;
}
}
if(data.user_id !== undefined){
let data2 = data.user_id;
if(!(typeof data2 === "string")){
validate211.errors = [{instancePath:instancePath+"/user_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data2}];
return false;
}
if(!pattern0.test(data2)){
validate211.errors = [{instancePath:instancePath+"/user_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data2}];
return false;
}
}
if(data.player_id !== undefined){
let data3 = data.player_id;
if(!(typeof data3 === "string")){
validate211.errors = [{instancePath:instancePath+"/player_id",keyword:"type",params:{type: "string"},parentSchema:schema286,data:data3}];
return false;
}
if(func2(data3) > 64){
validate211.errors = [{instancePath:instancePath+"/player_id",keyword:"maxLength",params:{limit: 64},parentSchema:schema286,data:data3}];
return false;
}
if(func2(data3) < 1){
validate211.errors = [{instancePath:instancePath+"/player_id",keyword:"minLength",params:{limit: 1},parentSchema:schema286,data:data3}];
return false;
}
}
if(data.name !== undefined){
let data4 = data.name;
if(!(typeof data4 === "string")){
validate211.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},parentSchema:schema15,data:data4}];
return false;
}
if(func2(data4) > 40){
validate211.errors = [{instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 40},parentSchema:schema15,data:data4}];
return false;
}
if(func2(data4) < 1){
validate211.errors = [{instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},parentSchema:schema15,data:data4}];
return false;
}
}
if(data.role !== undefined){
let data5 = data.role;
if(!(typeof data5 === "string")){
validate211.errors = [{instancePath:instancePath+"/role",keyword:"type",params:{type: "string"},parentSchema:schema506,data:data5}];
return false;
}
if(!pattern86.test(data5)){
validate211.errors = [{instancePath:instancePath+"/role",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema506,data:data5}];
return false;
}
}
if(data.absent !== undefined){
let data6 = data.absent;
if(typeof data6 !== "boolean"){
validate211.errors = [{instancePath:instancePath+"/absent",keyword:"type",params:{type: "boolean"},parentSchema:schema697.properties.absent,data:data6}];
return false;
}
}
if(data.deafened !== undefined){
let data7 = data.deafened;
if(typeof data7 !== "boolean"){
validate211.errors = [{instancePath:instancePath+"/deafened",keyword:"type",params:{type: "boolean"},parentSchema:schema697.properties.deafened,data:data7}];
return false;
}
}
if(data.channels !== undefined){
let data8 = data.channels;
if(!(Array.isArray(data8))){
validate211.errors = [{instancePath:instancePath+"/channels",keyword:"type",params:{type: "array"},parentSchema:schema697.properties.channels,data:data8}];
return false;
}
if(data8.length > 4096){
validate211.errors = [{instancePath:instancePath+"/channels",keyword:"maxItems",params:{limit: 4096},parentSchema:schema697.properties.channels,data:data8}];
return false;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(!(data9 && typeof data9 == "object" && !Array.isArray(data9))){
validate211.errors = [{instancePath:instancePath+"/channels/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema697.properties.channels.items,data:data9}];
return false;
}
let missing1;
if((((((data9.channel_slug === undefined) && (missing1 = "channel_slug")) || ((data9.monitor === undefined) && (missing1 = "monitor"))) || ((data9.muted === undefined) && (missing1 = "muted"))) || ((data9.priority === undefined) && (missing1 = "priority"))) || ((data9.speaking === undefined) && (missing1 = "speaking"))){
validate211.errors = [{instancePath:instancePath+"/channels/" + i0,keyword:"required",params:{missingProperty: missing1},parentSchema:schema697.properties.channels.items,data:data9}];
return false;
}
if(data9.channel_slug !== undefined){
let data10 = data9.channel_slug;
if(!(typeof data10 === "string")){
validate211.errors = [{instancePath:instancePath+"/channels/" + i0+"/channel_slug",keyword:"type",params:{type: "string"},parentSchema:schema372,data:data10}];
return false;
}
if(!pattern86.test(data10)){
validate211.errors = [{instancePath:instancePath+"/channels/" + i0+"/channel_slug",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema372,data:data10}];
return false;
}
}
if(data9.monitor !== undefined){
let data11 = data9.monitor;
if(typeof data11 !== "boolean"){
validate211.errors = [{instancePath:instancePath+"/channels/" + i0+"/monitor",keyword:"type",params:{type: "boolean"},parentSchema:schema697.properties.channels.items.properties.monitor,data:data11}];
return false;
}
}
if(data9.muted !== undefined){
let data12 = data9.muted;
if(typeof data12 !== "boolean"){
validate211.errors = [{instancePath:instancePath+"/channels/" + i0+"/muted",keyword:"type",params:{type: "boolean"},parentSchema:schema697.properties.channels.items.properties.muted,data:data12}];
return false;
}
}
if(data9.priority !== undefined){
let data13 = data9.priority;
if(typeof data13 !== "boolean"){
validate211.errors = [{instancePath:instancePath+"/channels/" + i0+"/priority",keyword:"type",params:{type: "boolean"},parentSchema:schema697.properties.channels.items.properties.priority,data:data13}];
return false;
}
}
if(data9.speaking !== undefined){
let data14 = data9.speaking;
if(typeof data14 !== "boolean"){
validate211.errors = [{instancePath:instancePath+"/channels/" + i0+"/speaking",keyword:"type",params:{type: "boolean"},parentSchema:schema697.properties.channels.items.properties.speaking,data:data14}];
return false;
}
}
}
}
validate211.errors = null;
return true;
}


function validate214(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate214.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema709,data}];
return false;
}
let missing0;
if((data.items === undefined) && (missing0 = "items")){
validate214.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema709,data}];
return false;
}
if(data.items !== undefined){
let data0 = data.items;
if(!(Array.isArray(data0))){
validate214.errors = [{instancePath:instancePath+"/items",keyword:"type",params:{type: "array"},parentSchema:schema709.properties.items,data:data0}];
return false;
}
if(data0.length > 200){
validate214.errors = [{instancePath:instancePath+"/items",keyword:"maxItems",params:{limit: 200},parentSchema:schema709.properties.items,data:data0}];
return false;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate211(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
validate214.errors = validate211.errors;
return false;
}
}
}
if(data.next_cursor !== undefined){
let data2 = data.next_cursor;
if(!(typeof data2 === "string")){
validate214.errors = [{instancePath:instancePath+"/next_cursor",keyword:"type",params:{type: "string"},parentSchema:schema85,data:data2}];
return false;
}
if(!pattern33.test(data2)){
validate214.errors = [{instancePath:instancePath+"/next_cursor",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,64}$"},parentSchema:schema85,data:data2}];
return false;
}
}
validate214.errors = null;
return true;
}

export const presence_move_params: Check = validate217;
const schema715 = {"type":"object","properties":{"session_id":{"$ref":"../common.schema.json#/$defs/session_number"},"from_channel_slug":{"$ref":"../common.schema.json#/$defs/channel_id"},"to_channel_slug":{"$ref":"../common.schema.json#/$defs/channel_id"}},"required":["session_id","from_channel_slug","to_channel_slug"],"additionalProperties":false};

function validate217(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate217.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema715,data}];
return false;
}
let missing0;
if((((data.session_id === undefined) && (missing0 = "session_id")) || ((data.from_channel_slug === undefined) && (missing0 = "from_channel_slug"))) || ((data.to_channel_slug === undefined) && (missing0 = "to_channel_slug"))){
validate217.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema715,data}];
return false;
}
for(const key0 in data){
if(!(((key0 === "session_id") || (key0 === "from_channel_slug")) || (key0 === "to_channel_slug"))){
validate217.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema715,data}];
return false;
}
}
if(data.session_id !== undefined){
let data0 = data.session_id;
if(!(typeof data0 === "string")){
validate217.errors = [{instancePath:instancePath+"/session_id",keyword:"type",params:{type: "string"},parentSchema:schema687,data:data0}];
return false;
}
if(!pattern287.test(data0)){
validate217.errors = [{instancePath:instancePath+"/session_id",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,9}$"},parentSchema:schema687,data:data0}];
return false;
}
}
if(data.from_channel_slug !== undefined){
let data1 = data.from_channel_slug;
if(!(typeof data1 === "string")){
validate217.errors = [{instancePath:instancePath+"/from_channel_slug",keyword:"type",params:{type: "string"},parentSchema:schema372,data:data1}];
return false;
}
if(!pattern86.test(data1)){
validate217.errors = [{instancePath:instancePath+"/from_channel_slug",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema372,data:data1}];
return false;
}
}
if(data.to_channel_slug !== undefined){
let data2 = data.to_channel_slug;
if(!(typeof data2 === "string")){
validate217.errors = [{instancePath:instancePath+"/to_channel_slug",keyword:"type",params:{type: "string"},parentSchema:schema372,data:data2}];
return false;
}
if(!pattern86.test(data2)){
validate217.errors = [{instancePath:instancePath+"/to_channel_slug",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema372,data:data2}];
return false;
}
}
validate217.errors = null;
return true;
}

export const presence_move_result: Check = validate218;
const schema719 = {"type":"object","properties":{}};

function validate218(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate218.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema719,data}];
return false;
}
validate218.errors = null;
return true;
}

export const presence_mute_params: Check = validate220;
const schema723 = {"type":"object","properties":{"session_id":{"$ref":"../common.schema.json#/$defs/session_number"},"channel_slug":{"$ref":"../common.schema.json#/$defs/channel_id"},"muted":{"type":"boolean"}},"required":["session_id","channel_slug","muted"],"additionalProperties":false};

function validate220(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate220.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema723,data}];
return false;
}
let missing0;
if((((data.session_id === undefined) && (missing0 = "session_id")) || ((data.channel_slug === undefined) && (missing0 = "channel_slug"))) || ((data.muted === undefined) && (missing0 = "muted"))){
validate220.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema723,data}];
return false;
}
for(const key0 in data){
if(!(((key0 === "session_id") || (key0 === "channel_slug")) || (key0 === "muted"))){
validate220.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema723,data}];
return false;
}
}
if(data.session_id !== undefined){
let data0 = data.session_id;
if(!(typeof data0 === "string")){
validate220.errors = [{instancePath:instancePath+"/session_id",keyword:"type",params:{type: "string"},parentSchema:schema687,data:data0}];
return false;
}
if(!pattern287.test(data0)){
validate220.errors = [{instancePath:instancePath+"/session_id",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,9}$"},parentSchema:schema687,data:data0}];
return false;
}
}
if(data.channel_slug !== undefined){
let data1 = data.channel_slug;
if(!(typeof data1 === "string")){
validate220.errors = [{instancePath:instancePath+"/channel_slug",keyword:"type",params:{type: "string"},parentSchema:schema372,data:data1}];
return false;
}
if(!pattern86.test(data1)){
validate220.errors = [{instancePath:instancePath+"/channel_slug",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema372,data:data1}];
return false;
}
}
if(data.muted !== undefined){
let data2 = data.muted;
if(typeof data2 !== "boolean"){
validate220.errors = [{instancePath:instancePath+"/muted",keyword:"type",params:{type: "boolean"},parentSchema:schema723.properties.muted,data:data2}];
return false;
}
}
validate220.errors = null;
return true;
}

export const presence_mute_result: Check = validate221;
const schema726 = {"type":"object","properties":{}};

function validate221(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate221.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema726,data}];
return false;
}
validate221.errors = null;
return true;
}

export const presence_priority_params: Check = validate223;
const schema730 = {"type":"object","properties":{"session_id":{"$ref":"../common.schema.json#/$defs/session_number"},"channel_slug":{"$ref":"../common.schema.json#/$defs/channel_id"},"priority":{"type":"boolean"}},"required":["session_id","channel_slug","priority"],"additionalProperties":false};

function validate223(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate223.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema730,data}];
return false;
}
let missing0;
if((((data.session_id === undefined) && (missing0 = "session_id")) || ((data.channel_slug === undefined) && (missing0 = "channel_slug"))) || ((data.priority === undefined) && (missing0 = "priority"))){
validate223.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema730,data}];
return false;
}
for(const key0 in data){
if(!(((key0 === "session_id") || (key0 === "channel_slug")) || (key0 === "priority"))){
validate223.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema730,data}];
return false;
}
}
if(data.session_id !== undefined){
let data0 = data.session_id;
if(!(typeof data0 === "string")){
validate223.errors = [{instancePath:instancePath+"/session_id",keyword:"type",params:{type: "string"},parentSchema:schema687,data:data0}];
return false;
}
if(!pattern287.test(data0)){
validate223.errors = [{instancePath:instancePath+"/session_id",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,9}$"},parentSchema:schema687,data:data0}];
return false;
}
}
if(data.channel_slug !== undefined){
let data1 = data.channel_slug;
if(!(typeof data1 === "string")){
validate223.errors = [{instancePath:instancePath+"/channel_slug",keyword:"type",params:{type: "string"},parentSchema:schema372,data:data1}];
return false;
}
if(!pattern86.test(data1)){
validate223.errors = [{instancePath:instancePath+"/channel_slug",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema372,data:data1}];
return false;
}
}
if(data.priority !== undefined){
let data2 = data.priority;
if(typeof data2 !== "boolean"){
validate223.errors = [{instancePath:instancePath+"/priority",keyword:"type",params:{type: "boolean"},parentSchema:schema730.properties.priority,data:data2}];
return false;
}
}
validate223.errors = null;
return true;
}

export const presence_priority_result: Check = validate224;
const schema733 = {"type":"object","properties":{}};

function validate224(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate224.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema733,data}];
return false;
}
validate224.errors = null;
return true;
}

export const preset_check_params: Check = validate228;
const schema738 = {"type":"object","properties":{"text":{"$ref":"../common.schema.json#/$defs/preset_text"}},"required":["text"],"additionalProperties":false};
const schema735 = {"title":"preset text","type":"string","minLength":1,"maxLength":4194304};

function validate228(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate228.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema738,data}];
return false;
}
let missing0;
if((data.text === undefined) && (missing0 = "text")){
validate228.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema738,data}];
return false;
}
for(const key0 in data){
if(!(key0 === "text")){
validate228.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema738,data}];
return false;
}
}
if(data.text !== undefined){
let data0 = data.text;
if(!(typeof data0 === "string")){
validate228.errors = [{instancePath:instancePath+"/text",keyword:"type",params:{type: "string"},parentSchema:schema735,data:data0}];
return false;
}
if(func2(data0) > 4194304){
validate228.errors = [{instancePath:instancePath+"/text",keyword:"maxLength",params:{limit: 4194304},parentSchema:schema735,data:data0}];
return false;
}
if(func2(data0) < 1){
validate228.errors = [{instancePath:instancePath+"/text",keyword:"minLength",params:{limit: 1},parentSchema:schema735,data:data0}];
return false;
}
}
validate228.errors = null;
return true;
}

export const preset_check_result: Check = validate229;
const schema740 = {"type":"object","properties":{"problems":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/preset_problem"},"maxItems":4608}},"required":["problems"]};
const schema736 = {"title":"preset problem","type":"object","properties":{"file":{"$ref":"#/$defs/preset_source"},"line":{"type":"integer","minimum":1,"maximum":2147483647},"column":{"type":"integer","minimum":1,"maximum":2147483647},"pointer":{"type":"string","maxLength":4096},"message":{"type":"string","maxLength":65536}},"required":["file","line","column","pointer","message"]};
const schema737 = {"title":"preset source","type":"string","maxLength":96};

function validate226(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate226.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema736,data}];
return false;
}
let missing0;
if((((((data.file === undefined) && (missing0 = "file")) || ((data.line === undefined) && (missing0 = "line"))) || ((data.column === undefined) && (missing0 = "column"))) || ((data.pointer === undefined) && (missing0 = "pointer"))) || ((data.message === undefined) && (missing0 = "message"))){
validate226.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema736,data}];
return false;
}
if(data.file !== undefined){
let data0 = data.file;
if(!(typeof data0 === "string")){
validate226.errors = [{instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},parentSchema:schema737,data:data0}];
return false;
}
if(func2(data0) > 96){
validate226.errors = [{instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 96},parentSchema:schema737,data:data0}];
return false;
}
}
if(data.line !== undefined){
let data1 = data.line;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate226.errors = [{instancePath:instancePath+"/line",keyword:"type",params:{type: "integer"},parentSchema:schema736.properties.line,data:data1}];
return false;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
validate226.errors = [{instancePath:instancePath+"/line",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema736.properties.line,data:data1}];
return false;
}
if(data1 < 1 || isNaN(data1)){
validate226.errors = [{instancePath:instancePath+"/line",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema736.properties.line,data:data1}];
return false;
}
}
}
if(data.column !== undefined){
let data2 = data.column;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate226.errors = [{instancePath:instancePath+"/column",keyword:"type",params:{type: "integer"},parentSchema:schema736.properties.column,data:data2}];
return false;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
validate226.errors = [{instancePath:instancePath+"/column",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema736.properties.column,data:data2}];
return false;
}
if(data2 < 1 || isNaN(data2)){
validate226.errors = [{instancePath:instancePath+"/column",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema736.properties.column,data:data2}];
return false;
}
}
}
if(data.pointer !== undefined){
let data3 = data.pointer;
if(!(typeof data3 === "string")){
validate226.errors = [{instancePath:instancePath+"/pointer",keyword:"type",params:{type: "string"},parentSchema:schema736.properties.pointer,data:data3}];
return false;
}
if(func2(data3) > 4096){
validate226.errors = [{instancePath:instancePath+"/pointer",keyword:"maxLength",params:{limit: 4096},parentSchema:schema736.properties.pointer,data:data3}];
return false;
}
}
if(data.message !== undefined){
let data4 = data.message;
if(!(typeof data4 === "string")){
validate226.errors = [{instancePath:instancePath+"/message",keyword:"type",params:{type: "string"},parentSchema:schema736.properties.message,data:data4}];
return false;
}
if(func2(data4) > 65536){
validate226.errors = [{instancePath:instancePath+"/message",keyword:"maxLength",params:{limit: 65536},parentSchema:schema736.properties.message,data:data4}];
return false;
}
}
validate226.errors = null;
return true;
}


function validate229(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate229.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema740,data}];
return false;
}
let missing0;
if((data.problems === undefined) && (missing0 = "problems")){
validate229.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema740,data}];
return false;
}
if(data.problems !== undefined){
let data0 = data.problems;
if(!(Array.isArray(data0))){
validate229.errors = [{instancePath:instancePath+"/problems",keyword:"type",params:{type: "array"},parentSchema:schema740.properties.problems,data:data0}];
return false;
}
if(data0.length > 4608){
validate229.errors = [{instancePath:instancePath+"/problems",keyword:"maxItems",params:{limit: 4608},parentSchema:schema740.properties.problems,data:data0}];
return false;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate226(data0[i0], {instancePath:instancePath+"/problems/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
validate229.errors = validate226.errors;
return false;
}
}
}
validate229.errors = null;
return true;
}

export const preset_create_params: Check = validate249;
const schema804 = {"type":"object","properties":{"organisation_id":{"$ref":"../common.schema.json#/$defs/uuid"},"operation":{"$ref":"../preset/operation.schema.json"}},"required":["organisation_id","operation"],"additionalProperties":false};
const schema743 = {"title":"operation","type":"object","properties":{"$schema":{"type":"string","minLength":0,"maxLength":256},"id":{"$ref":"../common.schema.json#/$defs/channel_id"},"title":{"$ref":"../common.schema.json#/$defs/title"},"titles":{"$ref":"../common.schema.json#/$defs/titles"},"description":{"type":"string","minLength":1,"maxLength":2000},"version":{"type":"string","pattern":"^[0-9A-Za-z][0-9A-Za-z.+-]{0,31}$"},"roles":{"type":"array","items":{"title":"role","type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/role_id"},"title":{"$ref":"../common.schema.json#/$defs/title"},"titles":{"$ref":"../common.schema.json#/$defs/titles"},"description":{"type":"string","minLength":1,"maxLength":2000}},"required":["id","title"],"additionalProperties":false},"minItems":1,"maxItems":64},"groups":{"type":"array","items":{"title":"role group","type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/role_id"},"title":{"$ref":"../common.schema.json#/$defs/title"},"titles":{"$ref":"../common.schema.json#/$defs/titles"},"roles":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/role_id"},"minItems":1,"maxItems":64}},"required":["id","title","roles"],"additionalProperties":false},"maxItems":64},"effects":{"type":"array","items":{"title":"named effect","type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/slug"},"title":{"$ref":"../common.schema.json#/$defs/title"},"titles":{"$ref":"../common.schema.json#/$defs/titles"},"effect":{"$ref":"../common.schema.json#/$defs/radio_effect"}},"required":["id","effect"],"additionalProperties":false},"maxItems":64},"nets":{"type":"array","items":{"title":"net","type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/channel_id"},"title":{"$ref":"../common.schema.json#/$defs/title"},"titles":{"$ref":"../common.schema.json#/$defs/titles"},"label":{"$ref":"../common.schema.json#/$defs/label"},"labels":{"$ref":"../common.schema.json#/$defs/labels"},"description":{"type":"string","minLength":1,"maxLength":2000},"kind":{"enum":["radio","group"]},"parent":{"$ref":"../common.schema.json#/$defs/channel_id"},"number":{"$ref":"../common.schema.json#/$defs/channel_number"},"colour":{"$ref":"../common.schema.json#/$defs/colour"},"icon":{"$ref":"../common.schema.json#/$defs/icon"},"listen":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/role_id"},"maxItems":64},"join":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/role_id"},"maxItems":64},"speak":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/role_id"},"maxItems":64},"whisper":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/role_id"},"maxItems":64},"password_name":{"$ref":"../common.schema.json#/$defs/slug"},"priority":{"type":"integer","minimum":0,"maximum":10},"effect_id":{"$ref":"../common.schema.json#/$defs/slug"},"effect":{"$ref":"../common.schema.json#/$defs/radio_effect"},"codec":{"type":"object","properties":{"bitrate_bps":{"type":"integer","minimum":24000,"maximum":64000,"x-unit":"bit/s"},"frame_ms":{"type":"integer","minimum":10,"maximum":20,"x-unit":"ms"}},"required":[],"additionalProperties":false},"half_duplex":{"type":"boolean"},"talk_ms_max":{"type":"number","minimum":1000,"maximum":3600000,"x-unit":"ms"},"talkers_max":{"type":"integer","minimum":1,"maximum":64},"members_max":{"type":"integer","minimum":1,"maximum":4096}},"required":["id","title"],"additionalProperties":false},"minItems":1,"maxItems":512},"relays":{"type":"array","items":{"title":"relay","type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/slug"},"from":{"$ref":"../common.schema.json#/$defs/channel_id"},"to":{"$ref":"../common.schema.json#/$defs/channel_id"},"both":{"type":"boolean"},"gain_db":{"$ref":"../common.schema.json#/$defs/gain_db"}},"required":["id","from","to"],"additionalProperties":false},"maxItems":128},"simulcasts":{"type":"array","items":{"title":"net simulcast","type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/slug"},"title":{"$ref":"../common.schema.json#/$defs/title"},"titles":{"$ref":"../common.schema.json#/$defs/titles"},"nets":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/channel_id"},"minItems":2,"maxItems":16}},"required":["id","title","nets"],"additionalProperties":false},"maxItems":128},"whispers":{"type":"array","items":{"title":"whisper rule","type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/slug"},"net":{"$ref":"../common.schema.json#/$defs/channel_id"},"from":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/role_id"},"minItems":1,"maxItems":64},"to":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/role_id"},"minItems":1,"maxItems":64}},"required":["id","net","from","to"],"additionalProperties":false},"maxItems":128},"stacks":{"type":"array","items":{"title":"radio stack","type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/slug"},"title":{"$ref":"../common.schema.json#/$defs/title"},"titles":{"$ref":"../common.schema.json#/$defs/titles"},"roles":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/role_id"},"minItems":1,"maxItems":64},"seats":{"type":"array","items":{"type":"string","minLength":1,"maxLength":80},"minItems":1,"maxItems":64},"radios":{"type":"array","items":{"title":"stack radio","type":"object","properties":{"slot":{"type":"integer","minimum":1,"maximum":32},"net":{"$ref":"../common.schema.json#/$defs/channel_id"},"monitor":{"type":"boolean"},"gain_db":{"$ref":"../common.schema.json#/$defs/gain_db"},"pan":{"$ref":"../common.schema.json#/$defs/pan"},"muted":{"type":"boolean"},"positional":{"type":"boolean"},"keys":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/key_name"},"minItems":1,"maxItems":4},"mode":{"enum":["hold","toggle","latch","double"]}},"required":["slot","net"],"additionalProperties":false},"maxItems":32},"simulcasts":{"type":"array","items":{"title":"stack simulcast","type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/slug"},"keys":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/key_name"},"minItems":1,"maxItems":4},"mode":{"enum":["hold","toggle","latch","double"]}},"required":["id"],"additionalProperties":false},"maxItems":16}},"required":["id","title","roles","radios"],"additionalProperties":false},"maxItems":256},"phases":{"type":"array","items":{"title":"phase","type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/slug"},"title":{"$ref":"../common.schema.json#/$defs/title"},"titles":{"$ref":"../common.schema.json#/$defs/titles"},"stacks":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/slug"},"maxItems":256}},"required":["id","title","stacks"],"additionalProperties":false},"maxItems":32}},"required":["id","title","roles","nets"],"additionalProperties":false};
const schema764 = {"title":"channel number","type":"string","minLength":1,"maxLength":16};
const schema766 = {"title":"icon","type":"string","pattern":"^[a-z][a-z0-9-]{0,31}$"};
const schema776 = {"title":"gain","type":"number","minimum":-60,"maximum":12,"x-unit":"dB"};
const schema789 = {"title":"pan","type":"number","minimum":-1,"maximum":1,"x-unit":"1"};
const schema790 = {"title":"key name","type":"string","maxLength":32,"pattern":"^[A-Z][A-Za-z0-9]{0,31}$"};
const pattern316 = new RegExp("^[0-9A-Za-z][0-9A-Za-z.+-]{0,31}$", "u");
const pattern324 = new RegExp("^[a-z][a-z0-9-]{0,31}$", "u");
const pattern343 = new RegExp("^[A-Z][A-Za-z0-9]{0,31}$", "u");
const schema746 = {"title":"titles","type":"object","additionalProperties":{"$ref":"#/$defs/title"},"maxProperties":32};

function validate233(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate233.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema746,data}];
return false;
}
if(Object.keys(data).length > 32){
validate233.errors = [{instancePath,keyword:"maxProperties",params:{limit: 32},parentSchema:schema746,data}];
return false;
}
for(const key0 in data){
let data0 = data[key0];
if(!(typeof data0 === "string")){
validate233.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},parentSchema:schema229,data:data0}];
return false;
}
if(func2(data0) > 80){
validate233.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 80},parentSchema:schema229,data:data0}];
return false;
}
if(func2(data0) < 1){
validate233.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minLength",params:{limit: 1},parentSchema:schema229,data:data0}];
return false;
}
}
validate233.errors = null;
return true;
}

const schema755 = {"title":"radio effect","type":"object","properties":{"low_hz":{"type":"number","minimum":20,"maximum":2000,"x-unit":"Hz"},"high_hz":{"type":"number","minimum":1000,"maximum":20000,"x-unit":"Hz"},"drive_db":{"type":"number","minimum":0,"maximum":30,"x-unit":"dB"},"noise_db":{"type":"number","minimum":-90,"maximum":-20,"x-unit":"dB"},"tail_ms":{"type":"number","minimum":0,"maximum":500,"x-unit":"ms"},"tail_db":{"type":"number","minimum":-90,"maximum":-6,"x-unit":"dB"},"key_down_tone":{"$ref":"#/$defs/radio_tone"},"key_up_tone":{"$ref":"#/$defs/radio_tone"}},"required":[]};
const schema756 = {"title":"radio tone","type":"object","properties":{"frequency_hz":{"type":"number","minimum":100,"maximum":4000,"x-unit":"Hz"},"duration_ms":{"type":"number","minimum":10,"maximum":500,"x-unit":"ms"},"gain_db":{"type":"number","minimum":-60,"maximum":0,"x-unit":"dB"}},"required":["frequency_hz","duration_ms","gain_db"]};

function validate238(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate238.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema755,data}];
return false;
}
if(data.low_hz !== undefined){
let data0 = data.low_hz;
if(!((typeof data0 == "number") && (isFinite(data0)))){
validate238.errors = [{instancePath:instancePath+"/low_hz",keyword:"type",params:{type: "number"},parentSchema:schema755.properties.low_hz,data:data0}];
return false;
}
if(data0 > 2000 || isNaN(data0)){
validate238.errors = [{instancePath:instancePath+"/low_hz",keyword:"maximum",params:{comparison: "<=", limit: 2000},parentSchema:schema755.properties.low_hz,data:data0}];
return false;
}
if(data0 < 20 || isNaN(data0)){
validate238.errors = [{instancePath:instancePath+"/low_hz",keyword:"minimum",params:{comparison: ">=", limit: 20},parentSchema:schema755.properties.low_hz,data:data0}];
return false;
}
}
if(data.high_hz !== undefined){
let data1 = data.high_hz;
if(!((typeof data1 == "number") && (isFinite(data1)))){
validate238.errors = [{instancePath:instancePath+"/high_hz",keyword:"type",params:{type: "number"},parentSchema:schema755.properties.high_hz,data:data1}];
return false;
}
if(data1 > 20000 || isNaN(data1)){
validate238.errors = [{instancePath:instancePath+"/high_hz",keyword:"maximum",params:{comparison: "<=", limit: 20000},parentSchema:schema755.properties.high_hz,data:data1}];
return false;
}
if(data1 < 1000 || isNaN(data1)){
validate238.errors = [{instancePath:instancePath+"/high_hz",keyword:"minimum",params:{comparison: ">=", limit: 1000},parentSchema:schema755.properties.high_hz,data:data1}];
return false;
}
}
if(data.drive_db !== undefined){
let data2 = data.drive_db;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate238.errors = [{instancePath:instancePath+"/drive_db",keyword:"type",params:{type: "number"},parentSchema:schema755.properties.drive_db,data:data2}];
return false;
}
if(data2 > 30 || isNaN(data2)){
validate238.errors = [{instancePath:instancePath+"/drive_db",keyword:"maximum",params:{comparison: "<=", limit: 30},parentSchema:schema755.properties.drive_db,data:data2}];
return false;
}
if(data2 < 0 || isNaN(data2)){
validate238.errors = [{instancePath:instancePath+"/drive_db",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema755.properties.drive_db,data:data2}];
return false;
}
}
if(data.noise_db !== undefined){
let data3 = data.noise_db;
if(!((typeof data3 == "number") && (isFinite(data3)))){
validate238.errors = [{instancePath:instancePath+"/noise_db",keyword:"type",params:{type: "number"},parentSchema:schema755.properties.noise_db,data:data3}];
return false;
}
if(data3 > -20 || isNaN(data3)){
validate238.errors = [{instancePath:instancePath+"/noise_db",keyword:"maximum",params:{comparison: "<=", limit: -20},parentSchema:schema755.properties.noise_db,data:data3}];
return false;
}
if(data3 < -90 || isNaN(data3)){
validate238.errors = [{instancePath:instancePath+"/noise_db",keyword:"minimum",params:{comparison: ">=", limit: -90},parentSchema:schema755.properties.noise_db,data:data3}];
return false;
}
}
if(data.tail_ms !== undefined){
let data4 = data.tail_ms;
if(!((typeof data4 == "number") && (isFinite(data4)))){
validate238.errors = [{instancePath:instancePath+"/tail_ms",keyword:"type",params:{type: "number"},parentSchema:schema755.properties.tail_ms,data:data4}];
return false;
}
if(data4 > 500 || isNaN(data4)){
validate238.errors = [{instancePath:instancePath+"/tail_ms",keyword:"maximum",params:{comparison: "<=", limit: 500},parentSchema:schema755.properties.tail_ms,data:data4}];
return false;
}
if(data4 < 0 || isNaN(data4)){
validate238.errors = [{instancePath:instancePath+"/tail_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema755.properties.tail_ms,data:data4}];
return false;
}
}
if(data.tail_db !== undefined){
let data5 = data.tail_db;
if(!((typeof data5 == "number") && (isFinite(data5)))){
validate238.errors = [{instancePath:instancePath+"/tail_db",keyword:"type",params:{type: "number"},parentSchema:schema755.properties.tail_db,data:data5}];
return false;
}
if(data5 > -6 || isNaN(data5)){
validate238.errors = [{instancePath:instancePath+"/tail_db",keyword:"maximum",params:{comparison: "<=", limit: -6},parentSchema:schema755.properties.tail_db,data:data5}];
return false;
}
if(data5 < -90 || isNaN(data5)){
validate238.errors = [{instancePath:instancePath+"/tail_db",keyword:"minimum",params:{comparison: ">=", limit: -90},parentSchema:schema755.properties.tail_db,data:data5}];
return false;
}
}
if(data.key_down_tone !== undefined){
let data6 = data.key_down_tone;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
validate238.errors = [{instancePath:instancePath+"/key_down_tone",keyword:"type",params:{type: "object"},parentSchema:schema756,data:data6}];
return false;
}
let missing0;
if((((data6.frequency_hz === undefined) && (missing0 = "frequency_hz")) || ((data6.duration_ms === undefined) && (missing0 = "duration_ms"))) || ((data6.gain_db === undefined) && (missing0 = "gain_db"))){
validate238.errors = [{instancePath:instancePath+"/key_down_tone",keyword:"required",params:{missingProperty: missing0},parentSchema:schema756,data:data6}];
return false;
}
if(data6.frequency_hz !== undefined){
let data7 = data6.frequency_hz;
if(!((typeof data7 == "number") && (isFinite(data7)))){
validate238.errors = [{instancePath:instancePath+"/key_down_tone/frequency_hz",keyword:"type",params:{type: "number"},parentSchema:schema756.properties.frequency_hz,data:data7}];
return false;
}
if(data7 > 4000 || isNaN(data7)){
validate238.errors = [{instancePath:instancePath+"/key_down_tone/frequency_hz",keyword:"maximum",params:{comparison: "<=", limit: 4000},parentSchema:schema756.properties.frequency_hz,data:data7}];
return false;
}
if(data7 < 100 || isNaN(data7)){
validate238.errors = [{instancePath:instancePath+"/key_down_tone/frequency_hz",keyword:"minimum",params:{comparison: ">=", limit: 100},parentSchema:schema756.properties.frequency_hz,data:data7}];
return false;
}
}
if(data6.duration_ms !== undefined){
let data8 = data6.duration_ms;
if(!((typeof data8 == "number") && (isFinite(data8)))){
validate238.errors = [{instancePath:instancePath+"/key_down_tone/duration_ms",keyword:"type",params:{type: "number"},parentSchema:schema756.properties.duration_ms,data:data8}];
return false;
}
if(data8 > 500 || isNaN(data8)){
validate238.errors = [{instancePath:instancePath+"/key_down_tone/duration_ms",keyword:"maximum",params:{comparison: "<=", limit: 500},parentSchema:schema756.properties.duration_ms,data:data8}];
return false;
}
if(data8 < 10 || isNaN(data8)){
validate238.errors = [{instancePath:instancePath+"/key_down_tone/duration_ms",keyword:"minimum",params:{comparison: ">=", limit: 10},parentSchema:schema756.properties.duration_ms,data:data8}];
return false;
}
}
if(data6.gain_db !== undefined){
let data9 = data6.gain_db;
if(!((typeof data9 == "number") && (isFinite(data9)))){
validate238.errors = [{instancePath:instancePath+"/key_down_tone/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema756.properties.gain_db,data:data9}];
return false;
}
if(data9 > 0 || isNaN(data9)){
validate238.errors = [{instancePath:instancePath+"/key_down_tone/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 0},parentSchema:schema756.properties.gain_db,data:data9}];
return false;
}
if(data9 < -60 || isNaN(data9)){
validate238.errors = [{instancePath:instancePath+"/key_down_tone/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema756.properties.gain_db,data:data9}];
return false;
}
}
}
if(data.key_up_tone !== undefined){
let data10 = data.key_up_tone;
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
validate238.errors = [{instancePath:instancePath+"/key_up_tone",keyword:"type",params:{type: "object"},parentSchema:schema756,data:data10}];
return false;
}
let missing1;
if((((data10.frequency_hz === undefined) && (missing1 = "frequency_hz")) || ((data10.duration_ms === undefined) && (missing1 = "duration_ms"))) || ((data10.gain_db === undefined) && (missing1 = "gain_db"))){
validate238.errors = [{instancePath:instancePath+"/key_up_tone",keyword:"required",params:{missingProperty: missing1},parentSchema:schema756,data:data10}];
return false;
}
if(data10.frequency_hz !== undefined){
let data11 = data10.frequency_hz;
if(!((typeof data11 == "number") && (isFinite(data11)))){
validate238.errors = [{instancePath:instancePath+"/key_up_tone/frequency_hz",keyword:"type",params:{type: "number"},parentSchema:schema756.properties.frequency_hz,data:data11}];
return false;
}
if(data11 > 4000 || isNaN(data11)){
validate238.errors = [{instancePath:instancePath+"/key_up_tone/frequency_hz",keyword:"maximum",params:{comparison: "<=", limit: 4000},parentSchema:schema756.properties.frequency_hz,data:data11}];
return false;
}
if(data11 < 100 || isNaN(data11)){
validate238.errors = [{instancePath:instancePath+"/key_up_tone/frequency_hz",keyword:"minimum",params:{comparison: ">=", limit: 100},parentSchema:schema756.properties.frequency_hz,data:data11}];
return false;
}
}
if(data10.duration_ms !== undefined){
let data12 = data10.duration_ms;
if(!((typeof data12 == "number") && (isFinite(data12)))){
validate238.errors = [{instancePath:instancePath+"/key_up_tone/duration_ms",keyword:"type",params:{type: "number"},parentSchema:schema756.properties.duration_ms,data:data12}];
return false;
}
if(data12 > 500 || isNaN(data12)){
validate238.errors = [{instancePath:instancePath+"/key_up_tone/duration_ms",keyword:"maximum",params:{comparison: "<=", limit: 500},parentSchema:schema756.properties.duration_ms,data:data12}];
return false;
}
if(data12 < 10 || isNaN(data12)){
validate238.errors = [{instancePath:instancePath+"/key_up_tone/duration_ms",keyword:"minimum",params:{comparison: ">=", limit: 10},parentSchema:schema756.properties.duration_ms,data:data12}];
return false;
}
}
if(data10.gain_db !== undefined){
let data13 = data10.gain_db;
if(!((typeof data13 == "number") && (isFinite(data13)))){
validate238.errors = [{instancePath:instancePath+"/key_up_tone/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema756.properties.gain_db,data:data13}];
return false;
}
if(data13 > 0 || isNaN(data13)){
validate238.errors = [{instancePath:instancePath+"/key_up_tone/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 0},parentSchema:schema756.properties.gain_db,data:data13}];
return false;
}
if(data13 < -60 || isNaN(data13)){
validate238.errors = [{instancePath:instancePath+"/key_up_tone/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema756.properties.gain_db,data:data13}];
return false;
}
}
}
validate238.errors = null;
return true;
}

const schema761 = {"title":"labels","type":"object","additionalProperties":{"$ref":"#/$defs/label"},"maxProperties":32};

function validate241(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate241.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema761,data}];
return false;
}
if(Object.keys(data).length > 32){
validate241.errors = [{instancePath,keyword:"maxProperties",params:{limit: 32},parentSchema:schema761,data}];
return false;
}
for(const key0 in data){
let data0 = data[key0];
if(!(typeof data0 === "string")){
validate241.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},parentSchema:schema338,data:data0}];
return false;
}
if(func2(data0) > 12){
validate241.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 12},parentSchema:schema338,data:data0}];
return false;
}
if(func2(data0) < 1){
validate241.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minLength",params:{limit: 1},parentSchema:schema338,data:data0}];
return false;
}
}
validate241.errors = null;
return true;
}


function validate232(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate232.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema743,data}];
return false;
}
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.roles === undefined) && (missing0 = "roles"))) || ((data.nets === undefined) && (missing0 = "nets"))){
validate232.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema743,data}];
return false;
}
for(const key0 in data){
if(!(func150.call(schema743.properties, key0))){
validate232.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema743,data}];
return false;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(!(typeof data0 === "string")){
validate232.errors = [{instancePath:instancePath+"/$schema",keyword:"type",params:{type: "string"},parentSchema:schema743.properties.$schema,data:data0}];
return false;
}
if(func2(data0) > 256){
validate232.errors = [{instancePath:instancePath+"/$schema",keyword:"maxLength",params:{limit: 256},parentSchema:schema743.properties.$schema,data:data0}];
return false;
}
if(func2(data0) < 0){
validate232.errors = [{instancePath:instancePath+"/$schema",keyword:"minLength",params:{limit: 0},parentSchema:schema743.properties.$schema,data:data0}];
return false;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(!(typeof data1 === "string")){
validate232.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},parentSchema:schema372,data:data1}];
return false;
}
if(!pattern86.test(data1)){
validate232.errors = [{instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema372,data:data1}];
return false;
}
}
if(data.title !== undefined){
let data2 = data.title;
if(!(typeof data2 === "string")){
validate232.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema229,data:data2}];
return false;
}
if(func2(data2) > 80){
validate232.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema229,data:data2}];
return false;
}
if(func2(data2) < 1){
validate232.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema229,data:data2}];
return false;
}
}
if(data.titles !== undefined){
if(!(validate233(data.titles, {instancePath:instancePath+"/titles",parentData:data,parentDataProperty:"titles",rootData}))){
validate232.errors = validate233.errors;
return false;
}
}
if(data.description !== undefined){
let data4 = data.description;
if(!(typeof data4 === "string")){
validate232.errors = [{instancePath:instancePath+"/description",keyword:"type",params:{type: "string"},parentSchema:schema743.properties.description,data:data4}];
return false;
}
if(func2(data4) > 2000){
validate232.errors = [{instancePath:instancePath+"/description",keyword:"maxLength",params:{limit: 2000},parentSchema:schema743.properties.description,data:data4}];
return false;
}
if(func2(data4) < 1){
validate232.errors = [{instancePath:instancePath+"/description",keyword:"minLength",params:{limit: 1},parentSchema:schema743.properties.description,data:data4}];
return false;
}
}
if(data.version !== undefined){
let data5 = data.version;
if(!(typeof data5 === "string")){
validate232.errors = [{instancePath:instancePath+"/version",keyword:"type",params:{type: "string"},parentSchema:schema743.properties.version,data:data5}];
return false;
}
if(!pattern316.test(data5)){
validate232.errors = [{instancePath:instancePath+"/version",keyword:"pattern",params:{pattern: "^[0-9A-Za-z][0-9A-Za-z.+-]{0,31}$"},parentSchema:schema743.properties.version,data:data5}];
return false;
}
}
if(data.roles !== undefined){
let data6 = data.roles;
if(!(Array.isArray(data6))){
validate232.errors = [{instancePath:instancePath+"/roles",keyword:"type",params:{type: "array"},parentSchema:schema743.properties.roles,data:data6}];
return false;
}
if(data6.length > 64){
validate232.errors = [{instancePath:instancePath+"/roles",keyword:"maxItems",params:{limit: 64},parentSchema:schema743.properties.roles,data:data6}];
return false;
}
if(data6.length < 1){
validate232.errors = [{instancePath:instancePath+"/roles",keyword:"minItems",params:{limit: 1},parentSchema:schema743.properties.roles,data:data6}];
return false;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
validate232.errors = [{instancePath:instancePath+"/roles/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema743.properties.roles.items,data:data7}];
return false;
}
let missing1;
if(((data7.id === undefined) && (missing1 = "id")) || ((data7.title === undefined) && (missing1 = "title"))){
validate232.errors = [{instancePath:instancePath+"/roles/" + i0,keyword:"required",params:{missingProperty: missing1},parentSchema:schema743.properties.roles.items,data:data7}];
return false;
}
for(const key1 in data7){
if(!((((key1 === "id") || (key1 === "title")) || (key1 === "titles")) || (key1 === "description"))){
validate232.errors = [{instancePath:instancePath+"/roles/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema743.properties.roles.items,data:data7}];
return false;
}
}
if(data7.id !== undefined){
let data8 = data7.id;
if(!(typeof data8 === "string")){
validate232.errors = [{instancePath:instancePath+"/roles/" + i0+"/id",keyword:"type",params:{type: "string"},parentSchema:schema506,data:data8}];
return false;
}
if(!pattern86.test(data8)){
validate232.errors = [{instancePath:instancePath+"/roles/" + i0+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema506,data:data8}];
return false;
}
}
if(data7.title !== undefined){
let data9 = data7.title;
if(!(typeof data9 === "string")){
validate232.errors = [{instancePath:instancePath+"/roles/" + i0+"/title",keyword:"type",params:{type: "string"},parentSchema:schema229,data:data9}];
return false;
}
if(func2(data9) > 80){
validate232.errors = [{instancePath:instancePath+"/roles/" + i0+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema229,data:data9}];
return false;
}
if(func2(data9) < 1){
validate232.errors = [{instancePath:instancePath+"/roles/" + i0+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema229,data:data9}];
return false;
}
}
if(data7.titles !== undefined){
if(!(validate233(data7.titles, {instancePath:instancePath+"/roles/" + i0+"/titles",parentData:data7,parentDataProperty:"titles",rootData}))){
validate232.errors = validate233.errors;
return false;
}
}
if(data7.description !== undefined){
let data11 = data7.description;
if(!(typeof data11 === "string")){
validate232.errors = [{instancePath:instancePath+"/roles/" + i0+"/description",keyword:"type",params:{type: "string"},parentSchema:schema743.properties.roles.items.properties.description,data:data11}];
return false;
}
if(func2(data11) > 2000){
validate232.errors = [{instancePath:instancePath+"/roles/" + i0+"/description",keyword:"maxLength",params:{limit: 2000},parentSchema:schema743.properties.roles.items.properties.description,data:data11}];
return false;
}
if(func2(data11) < 1){
validate232.errors = [{instancePath:instancePath+"/roles/" + i0+"/description",keyword:"minLength",params:{limit: 1},parentSchema:schema743.properties.roles.items.properties.description,data:data11}];
return false;
}
}
}
}
if(data.groups !== undefined){
let data12 = data.groups;
if(!(Array.isArray(data12))){
validate232.errors = [{instancePath:instancePath+"/groups",keyword:"type",params:{type: "array"},parentSchema:schema743.properties.groups,data:data12}];
return false;
}
if(data12.length > 64){
validate232.errors = [{instancePath:instancePath+"/groups",keyword:"maxItems",params:{limit: 64},parentSchema:schema743.properties.groups,data:data12}];
return false;
}
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(!(data13 && typeof data13 == "object" && !Array.isArray(data13))){
validate232.errors = [{instancePath:instancePath+"/groups/" + i1,keyword:"type",params:{type: "object"},parentSchema:schema743.properties.groups.items,data:data13}];
return false;
}
let missing2;
if((((data13.id === undefined) && (missing2 = "id")) || ((data13.title === undefined) && (missing2 = "title"))) || ((data13.roles === undefined) && (missing2 = "roles"))){
validate232.errors = [{instancePath:instancePath+"/groups/" + i1,keyword:"required",params:{missingProperty: missing2},parentSchema:schema743.properties.groups.items,data:data13}];
return false;
}
for(const key2 in data13){
if(!((((key2 === "id") || (key2 === "title")) || (key2 === "titles")) || (key2 === "roles"))){
validate232.errors = [{instancePath:instancePath+"/groups/" + i1,keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema743.properties.groups.items,data:data13}];
return false;
}
}
if(data13.id !== undefined){
let data14 = data13.id;
if(!(typeof data14 === "string")){
validate232.errors = [{instancePath:instancePath+"/groups/" + i1+"/id",keyword:"type",params:{type: "string"},parentSchema:schema506,data:data14}];
return false;
}
if(!pattern86.test(data14)){
validate232.errors = [{instancePath:instancePath+"/groups/" + i1+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema506,data:data14}];
return false;
}
}
if(data13.title !== undefined){
let data15 = data13.title;
if(!(typeof data15 === "string")){
validate232.errors = [{instancePath:instancePath+"/groups/" + i1+"/title",keyword:"type",params:{type: "string"},parentSchema:schema229,data:data15}];
return false;
}
if(func2(data15) > 80){
validate232.errors = [{instancePath:instancePath+"/groups/" + i1+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema229,data:data15}];
return false;
}
if(func2(data15) < 1){
validate232.errors = [{instancePath:instancePath+"/groups/" + i1+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema229,data:data15}];
return false;
}
}
if(data13.titles !== undefined){
if(!(validate233(data13.titles, {instancePath:instancePath+"/groups/" + i1+"/titles",parentData:data13,parentDataProperty:"titles",rootData}))){
validate232.errors = validate233.errors;
return false;
}
}
if(data13.roles !== undefined){
let data17 = data13.roles;
if(!(Array.isArray(data17))){
validate232.errors = [{instancePath:instancePath+"/groups/" + i1+"/roles",keyword:"type",params:{type: "array"},parentSchema:schema743.properties.groups.items.properties.roles,data:data17}];
return false;
}
if(data17.length > 64){
validate232.errors = [{instancePath:instancePath+"/groups/" + i1+"/roles",keyword:"maxItems",params:{limit: 64},parentSchema:schema743.properties.groups.items.properties.roles,data:data17}];
return false;
}
if(data17.length < 1){
validate232.errors = [{instancePath:instancePath+"/groups/" + i1+"/roles",keyword:"minItems",params:{limit: 1},parentSchema:schema743.properties.groups.items.properties.roles,data:data17}];
return false;
}
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
let data18 = data17[i2];
if(!(typeof data18 === "string")){
validate232.errors = [{instancePath:instancePath+"/groups/" + i1+"/roles/" + i2,keyword:"type",params:{type: "string"},parentSchema:schema506,data:data18}];
return false;
}
if(!pattern86.test(data18)){
validate232.errors = [{instancePath:instancePath+"/groups/" + i1+"/roles/" + i2,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema506,data:data18}];
return false;
}
}
}
}
}
if(data.effects !== undefined){
let data19 = data.effects;
if(!(Array.isArray(data19))){
validate232.errors = [{instancePath:instancePath+"/effects",keyword:"type",params:{type: "array"},parentSchema:schema743.properties.effects,data:data19}];
return false;
}
if(data19.length > 64){
validate232.errors = [{instancePath:instancePath+"/effects",keyword:"maxItems",params:{limit: 64},parentSchema:schema743.properties.effects,data:data19}];
return false;
}
const len3 = data19.length;
for(let i3=0; i3<len3; i3++){
let data20 = data19[i3];
if(!(data20 && typeof data20 == "object" && !Array.isArray(data20))){
validate232.errors = [{instancePath:instancePath+"/effects/" + i3,keyword:"type",params:{type: "object"},parentSchema:schema743.properties.effects.items,data:data20}];
return false;
}
let missing3;
if(((data20.id === undefined) && (missing3 = "id")) || ((data20.effect === undefined) && (missing3 = "effect"))){
validate232.errors = [{instancePath:instancePath+"/effects/" + i3,keyword:"required",params:{missingProperty: missing3},parentSchema:schema743.properties.effects.items,data:data20}];
return false;
}
for(const key3 in data20){
if(!((((key3 === "id") || (key3 === "title")) || (key3 === "titles")) || (key3 === "effect"))){
validate232.errors = [{instancePath:instancePath+"/effects/" + i3,keyword:"additionalProperties",params:{additionalProperty: key3},parentSchema:schema743.properties.effects.items,data:data20}];
return false;
}
}
if(data20.id !== undefined){
let data21 = data20.id;
if(!(typeof data21 === "string")){
validate232.errors = [{instancePath:instancePath+"/effects/" + i3+"/id",keyword:"type",params:{type: "string"},parentSchema:schema199,data:data21}];
return false;
}
if(!pattern86.test(data21)){
validate232.errors = [{instancePath:instancePath+"/effects/" + i3+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema199,data:data21}];
return false;
}
}
if(data20.title !== undefined){
let data22 = data20.title;
if(!(typeof data22 === "string")){
validate232.errors = [{instancePath:instancePath+"/effects/" + i3+"/title",keyword:"type",params:{type: "string"},parentSchema:schema229,data:data22}];
return false;
}
if(func2(data22) > 80){
validate232.errors = [{instancePath:instancePath+"/effects/" + i3+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema229,data:data22}];
return false;
}
if(func2(data22) < 1){
validate232.errors = [{instancePath:instancePath+"/effects/" + i3+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema229,data:data22}];
return false;
}
}
if(data20.titles !== undefined){
if(!(validate233(data20.titles, {instancePath:instancePath+"/effects/" + i3+"/titles",parentData:data20,parentDataProperty:"titles",rootData}))){
validate232.errors = validate233.errors;
return false;
}
}
if(data20.effect !== undefined){
if(!(validate238(data20.effect, {instancePath:instancePath+"/effects/" + i3+"/effect",parentData:data20,parentDataProperty:"effect",rootData}))){
validate232.errors = validate238.errors;
return false;
}
}
}
}
if(data.nets !== undefined){
let data25 = data.nets;
if(!(Array.isArray(data25))){
validate232.errors = [{instancePath:instancePath+"/nets",keyword:"type",params:{type: "array"},parentSchema:schema743.properties.nets,data:data25}];
return false;
}
if(data25.length > 512){
validate232.errors = [{instancePath:instancePath+"/nets",keyword:"maxItems",params:{limit: 512},parentSchema:schema743.properties.nets,data:data25}];
return false;
}
if(data25.length < 1){
validate232.errors = [{instancePath:instancePath+"/nets",keyword:"minItems",params:{limit: 1},parentSchema:schema743.properties.nets,data:data25}];
return false;
}
const len4 = data25.length;
for(let i4=0; i4<len4; i4++){
let data26 = data25[i4];
if(!(data26 && typeof data26 == "object" && !Array.isArray(data26))){
validate232.errors = [{instancePath:instancePath+"/nets/" + i4,keyword:"type",params:{type: "object"},parentSchema:schema743.properties.nets.items,data:data26}];
return false;
}
let missing4;
if(((data26.id === undefined) && (missing4 = "id")) || ((data26.title === undefined) && (missing4 = "title"))){
validate232.errors = [{instancePath:instancePath+"/nets/" + i4,keyword:"required",params:{missingProperty: missing4},parentSchema:schema743.properties.nets.items,data:data26}];
return false;
}
for(const key4 in data26){
if(!(func150.call(schema743.properties.nets.items.properties, key4))){
validate232.errors = [{instancePath:instancePath+"/nets/" + i4,keyword:"additionalProperties",params:{additionalProperty: key4},parentSchema:schema743.properties.nets.items,data:data26}];
return false;
}
}
if(data26.id !== undefined){
let data27 = data26.id;
if(!(typeof data27 === "string")){
validate232.errors = [{instancePath:instancePath+"/nets/" + i4+"/id",keyword:"type",params:{type: "string"},parentSchema:schema372,data:data27}];
return false;
}
if(!pattern86.test(data27)){
validate232.errors = [{instancePath:instancePath+"/nets/" + i4+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema372,data:data27}];
return false;
}
}
if(data26.title !== undefined){
let data28 = data26.title;
if(!(typeof data28 === "string")){
validate232.errors = [{instancePath:instancePath+"/nets/" + i4+"/title",keyword:"type",params:{type: "string"},parentSchema:schema229,data:data28}];
return false;
}
if(func2(data28) > 80){
validate232.errors = [{instancePath:instancePath+"/nets/" + i4+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema229,data:data28}];
return false;
}
if(func2(data28) < 1){
validate232.errors = [{instancePath:instancePath+"/nets/" + i4+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema229,data:data28}];
return false;
}
}
if(data26.titles !== undefined){
if(!(validate233(data26.titles, {instancePath:instancePath+"/nets/" + i4+"/titles",parentData:data26,parentDataProperty:"titles",rootData}))){
validate232.errors = validate233.errors;
return false;
}
}
if(data26.label !== undefined){
let data30 = data26.label;
if(!(typeof data30 === "string")){
validate232.errors = [{instancePath:instancePath+"/nets/" + i4+"/label",keyword:"type",params:{type: "string"},parentSchema:schema338,data:data30}];
return false;
}
if(func2(data30) > 12){
validate232.errors = [{instancePath:instancePath+"/nets/" + i4+"/label",keyword:"maxLength",params:{limit: 12},parentSchema:schema338,data:data30}];
return false;
}
if(func2(data30) < 1){
validate232.errors = [{instancePath:instancePath+"/nets/" + i4+"/label",keyword:"minLength",params:{limit: 1},parentSchema:schema338,data:data30}];
return false;
}
}
if(data26.labels !== undefined){
if(!(validate241(data26.labels, {instancePath:instancePath+"/nets/" + i4+"/labels",parentData:data26,parentDataProperty:"labels",rootData}))){
validate232.errors = validate241.errors;
return false;
}
}
if(data26.description !== undefined){
let data32 = data26.description;
if(!(typeof data32 === "string")){
validate232.errors = [{instancePath:instancePath+"/nets/" + i4+"/description",keyword:"type",params:{type: "string"},parentSchema:schema743.properties.nets.items.properties.description,data:data32}];
return false;
}
if(func2(data32) > 2000){
validate232.errors = [{instancePath:instancePath+"/nets/" + i4+"/description",keyword:"maxLength",params:{limit: 2000},parentSchema:schema743.properties.nets.items.properties.description,data:data32}];
return false;
}
if(func2(data32) < 1){
validate232.errors = [{instancePath:instancePath+"/nets/" + i4+"/description",keyword:"minLength",params:{limit: 1},parentSchema:schema743.properties.nets.items.properties.description,data:data32}];
return false;
}
}
if(data26.kind !== undefined){
let data33 = data26.kind;
if(!((data33 === "radio") || (data33 === "group"))){
validate232.errors = [{instancePath:instancePath+"/nets/" + i4+"/kind",keyword:"enum",params:{allowedValues: schema743.properties.nets.items.properties.kind.enum},parentSchema:schema743.properties.nets.items.properties.kind,data:data33}];
return false;
}
}
if(data26.parent !== undefined){
let data34 = data26.parent;
if(!(typeof data34 === "string")){
validate232.errors = [{instancePath:instancePath+"/nets/" + i4+"/parent",keyword:"type",params:{type: "string"},parentSchema:schema372,data:data34}];
return false;
}
if(!pattern86.test(data34)){
validate232.errors = [{instancePath:instancePath+"/nets/" + i4+"/parent",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema372,data:data34}];
return false;
}
}
if(data26.number !== undefined){
let data35 = data26.number;
if(!(typeof data35 === "string")){
validate232.errors = [{instancePath:instancePath+"/nets/" + i4+"/number",keyword:"type",params:{type: "string"},parentSchema:schema764,data:data35}];
return false;
}
if(func2(data35) > 16){
validate232.errors = [{instancePath:instancePath+"/nets/" + i4+"/number",keyword:"maxLength",params:{limit: 16},parentSchema:schema764,data:data35}];
return false;
}
if(func2(data35) < 1){
validate232.errors = [{instancePath:instancePath+"/nets/" + i4+"/number",keyword:"minLength",params:{limit: 1},parentSchema:schema764,data:data35}];
return false;
}
}
if(data26.colour !== undefined){
let data36 = data26.colour;
if(!(typeof data36 === "string")){
validate232.errors = [{instancePath:instancePath+"/nets/" + i4+"/colour",keyword:"type",params:{type: "string"},parentSchema:schema339,data:data36}];
return false;
}
if(!pattern144.test(data36)){
validate232.errors = [{instancePath:instancePath+"/nets/" + i4+"/colour",keyword:"pattern",params:{pattern: "^#[0-9a-f]{6}$"},parentSchema:schema339,data:data36}];
return false;
}
}
if(data26.icon !== undefined){
let data37 = data26.icon;
if(!(typeof data37 === "string")){
validate232.errors = [{instancePath:instancePath+"/nets/" + i4+"/icon",keyword:"type",params:{type: "string"},parentSchema:schema766,data:data37}];
return false;
}
if(!pattern324.test(data37)){
validate232.errors = [{instancePath:instancePath+"/nets/" + i4+"/icon",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,31}$"},parentSchema:schema766,data:data37}];
return false;
}
}
if(data26.listen !== undefined){
let data38 = data26.listen;
if(!(Array.isArray(data38))){
validate232.errors = [{instancePath:instancePath+"/nets/" + i4+"/listen",keyword:"type",params:{type: "array"},parentSchema:schema743.properties.nets.items.properties.listen,data:data38}];
return false;
}
if(data38.length > 64){
validate232.errors = [{instancePath:instancePath+"/nets/" + i4+"/listen",keyword:"maxItems",params:{limit: 64},parentSchema:schema743.properties.nets.items.properties.listen,data:data38}];
return false;
}
const len5 = data38.length;
for(let i5=0; i5<len5; i5++){
let data39 = data38[i5];
if(!(typeof data39 === "string")){
validate232.errors = [{instancePath:instancePath+"/nets/" + i4+"/listen/" + i5,keyword:"type",params:{type: "string"},parentSchema:schema506,data:data39}];
return false;
}
if(!pattern86.test(data39)){
validate232.errors = [{instancePath:instancePath+"/nets/" + i4+"/listen/" + i5,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema506,data:data39}];
return false;
}
}
}
if(data26.join !== undefined){
let data40 = data26.join;
if(!(Array.isArray(data40))){
validate232.errors = [{instancePath:instancePath+"/nets/" + i4+"/join",keyword:"type",params:{type: "array"},parentSchema:schema743.properties.nets.items.properties.join,data:data40}];
return false;
}
if(data40.length > 64){
validate232.errors = [{instancePath:instancePath+"/nets/" + i4+"/join",keyword:"maxItems",params:{limit: 64},parentSchema:schema743.properties.nets.items.properties.join,data:data40}];
return false;
}
const len6 = data40.length;
for(let i6=0; i6<len6; i6++){
let data41 = data40[i6];
if(!(typeof data41 === "string")){
validate232.errors = [{instancePath:instancePath+"/nets/" + i4+"/join/" + i6,keyword:"type",params:{type: "string"},parentSchema:schema506,data:data41}];
return false;
}
if(!pattern86.test(data41)){
validate232.errors = [{instancePath:instancePath+"/nets/" + i4+"/join/" + i6,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema506,data:data41}];
return false;
}
}
}
if(data26.speak !== undefined){
let data42 = data26.speak;
if(!(Array.isArray(data42))){
validate232.errors = [{instancePath:instancePath+"/nets/" + i4+"/speak",keyword:"type",params:{type: "array"},parentSchema:schema743.properties.nets.items.properties.speak,data:data42}];
return false;
}
if(data42.length > 64){
validate232.errors = [{instancePath:instancePath+"/nets/" + i4+"/speak",keyword:"maxItems",params:{limit: 64},parentSchema:schema743.properties.nets.items.properties.speak,data:data42}];
return false;
}
const len7 = data42.length;
for(let i7=0; i7<len7; i7++){
let data43 = data42[i7];
if(!(typeof data43 === "string")){
validate232.errors = [{instancePath:instancePath+"/nets/" + i4+"/speak/" + i7,keyword:"type",params:{type: "string"},parentSchema:schema506,data:data43}];
return false;
}
if(!pattern86.test(data43)){
validate232.errors = [{instancePath:instancePath+"/nets/" + i4+"/speak/" + i7,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema506,data:data43}];
return false;
}
}
}
if(data26.whisper !== undefined){
let data44 = data26.whisper;
if(!(Array.isArray(data44))){
validate232.errors = [{instancePath:instancePath+"/nets/" + i4+"/whisper",keyword:"type",params:{type: "array"},parentSchema:schema743.properties.nets.items.properties.whisper,data:data44}];
return false;
}
if(data44.length > 64){
validate232.errors = [{instancePath:instancePath+"/nets/" + i4+"/whisper",keyword:"maxItems",params:{limit: 64},parentSchema:schema743.properties.nets.items.properties.whisper,data:data44}];
return false;
}
const len8 = data44.length;
for(let i8=0; i8<len8; i8++){
let data45 = data44[i8];
if(!(typeof data45 === "string")){
validate232.errors = [{instancePath:instancePath+"/nets/" + i4+"/whisper/" + i8,keyword:"type",params:{type: "string"},parentSchema:schema506,data:data45}];
return false;
}
if(!pattern86.test(data45)){
validate232.errors = [{instancePath:instancePath+"/nets/" + i4+"/whisper/" + i8,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema506,data:data45}];
return false;
}
}
}
if(data26.password_name !== undefined){
let data46 = data26.password_name;
if(!(typeof data46 === "string")){
validate232.errors = [{instancePath:instancePath+"/nets/" + i4+"/password_name",keyword:"type",params:{type: "string"},parentSchema:schema199,data:data46}];
return false;
}
if(!pattern86.test(data46)){
validate232.errors = [{instancePath:instancePath+"/nets/" + i4+"/password_name",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema199,data:data46}];
return false;
}
}
if(data26.priority !== undefined){
let data47 = data26.priority;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
validate232.errors = [{instancePath:instancePath+"/nets/" + i4+"/priority",keyword:"type",params:{type: "integer"},parentSchema:schema743.properties.nets.items.properties.priority,data:data47}];
return false;
}
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 > 10 || isNaN(data47)){
validate232.errors = [{instancePath:instancePath+"/nets/" + i4+"/priority",keyword:"maximum",params:{comparison: "<=", limit: 10},parentSchema:schema743.properties.nets.items.properties.priority,data:data47}];
return false;
}
if(data47 < 0 || isNaN(data47)){
validate232.errors = [{instancePath:instancePath+"/nets/" + i4+"/priority",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema743.properties.nets.items.properties.priority,data:data47}];
return false;
}
}
}
if(data26.effect_id !== undefined){
let data48 = data26.effect_id;
if(!(typeof data48 === "string")){
validate232.errors = [{instancePath:instancePath+"/nets/" + i4+"/effect_id",keyword:"type",params:{type: "string"},parentSchema:schema199,data:data48}];
return false;
}
if(!pattern86.test(data48)){
validate232.errors = [{instancePath:instancePath+"/nets/" + i4+"/effect_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema199,data:data48}];
return false;
}
}
if(data26.effect !== undefined){
if(!(validate238(data26.effect, {instancePath:instancePath+"/nets/" + i4+"/effect",parentData:data26,parentDataProperty:"effect",rootData}))){
validate232.errors = validate238.errors;
return false;
}
}
if(data26.codec !== undefined){
let data50 = data26.codec;
if(!(data50 && typeof data50 == "object" && !Array.isArray(data50))){
validate232.errors = [{instancePath:instancePath+"/nets/" + i4+"/codec",keyword:"type",params:{type: "object"},parentSchema:schema743.properties.nets.items.properties.codec,data:data50}];
return false;
}
for(const key5 in data50){
if(!((key5 === "bitrate_bps") || (key5 === "frame_ms"))){
validate232.errors = [{instancePath:instancePath+"/nets/" + i4+"/codec",keyword:"additionalProperties",params:{additionalProperty: key5},parentSchema:schema743.properties.nets.items.properties.codec,data:data50}];
return false;
}
}
if(data50.bitrate_bps !== undefined){
let data51 = data50.bitrate_bps;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
validate232.errors = [{instancePath:instancePath+"/nets/" + i4+"/codec/bitrate_bps",keyword:"type",params:{type: "integer"},parentSchema:schema743.properties.nets.items.properties.codec.properties.bitrate_bps,data:data51}];
return false;
}
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 > 64000 || isNaN(data51)){
validate232.errors = [{instancePath:instancePath+"/nets/" + i4+"/codec/bitrate_bps",keyword:"maximum",params:{comparison: "<=", limit: 64000},parentSchema:schema743.properties.nets.items.properties.codec.properties.bitrate_bps,data:data51}];
return false;
}
if(data51 < 24000 || isNaN(data51)){
validate232.errors = [{instancePath:instancePath+"/nets/" + i4+"/codec/bitrate_bps",keyword:"minimum",params:{comparison: ">=", limit: 24000},parentSchema:schema743.properties.nets.items.properties.codec.properties.bitrate_bps,data:data51}];
return false;
}
}
}
if(data50.frame_ms !== undefined){
let data52 = data50.frame_ms;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
validate232.errors = [{instancePath:instancePath+"/nets/" + i4+"/codec/frame_ms",keyword:"type",params:{type: "integer"},parentSchema:schema743.properties.nets.items.properties.codec.properties.frame_ms,data:data52}];
return false;
}
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 > 20 || isNaN(data52)){
validate232.errors = [{instancePath:instancePath+"/nets/" + i4+"/codec/frame_ms",keyword:"maximum",params:{comparison: "<=", limit: 20},parentSchema:schema743.properties.nets.items.properties.codec.properties.frame_ms,data:data52}];
return false;
}
if(data52 < 10 || isNaN(data52)){
validate232.errors = [{instancePath:instancePath+"/nets/" + i4+"/codec/frame_ms",keyword:"minimum",params:{comparison: ">=", limit: 10},parentSchema:schema743.properties.nets.items.properties.codec.properties.frame_ms,data:data52}];
return false;
}
}
}
}
if(data26.half_duplex !== undefined){
let data53 = data26.half_duplex;
if(typeof data53 !== "boolean"){
validate232.errors = [{instancePath:instancePath+"/nets/" + i4+"/half_duplex",keyword:"type",params:{type: "boolean"},parentSchema:schema743.properties.nets.items.properties.half_duplex,data:data53}];
return false;
}
}
if(data26.talk_ms_max !== undefined){
let data54 = data26.talk_ms_max;
if(!((typeof data54 == "number") && (isFinite(data54)))){
validate232.errors = [{instancePath:instancePath+"/nets/" + i4+"/talk_ms_max",keyword:"type",params:{type: "number"},parentSchema:schema743.properties.nets.items.properties.talk_ms_max,data:data54}];
return false;
}
if(data54 > 3600000 || isNaN(data54)){
validate232.errors = [{instancePath:instancePath+"/nets/" + i4+"/talk_ms_max",keyword:"maximum",params:{comparison: "<=", limit: 3600000},parentSchema:schema743.properties.nets.items.properties.talk_ms_max,data:data54}];
return false;
}
if(data54 < 1000 || isNaN(data54)){
validate232.errors = [{instancePath:instancePath+"/nets/" + i4+"/talk_ms_max",keyword:"minimum",params:{comparison: ">=", limit: 1000},parentSchema:schema743.properties.nets.items.properties.talk_ms_max,data:data54}];
return false;
}
}
if(data26.talkers_max !== undefined){
let data55 = data26.talkers_max;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
validate232.errors = [{instancePath:instancePath+"/nets/" + i4+"/talkers_max",keyword:"type",params:{type: "integer"},parentSchema:schema743.properties.nets.items.properties.talkers_max,data:data55}];
return false;
}
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 > 64 || isNaN(data55)){
validate232.errors = [{instancePath:instancePath+"/nets/" + i4+"/talkers_max",keyword:"maximum",params:{comparison: "<=", limit: 64},parentSchema:schema743.properties.nets.items.properties.talkers_max,data:data55}];
return false;
}
if(data55 < 1 || isNaN(data55)){
validate232.errors = [{instancePath:instancePath+"/nets/" + i4+"/talkers_max",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema743.properties.nets.items.properties.talkers_max,data:data55}];
return false;
}
}
}
if(data26.members_max !== undefined){
let data56 = data26.members_max;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
validate232.errors = [{instancePath:instancePath+"/nets/" + i4+"/members_max",keyword:"type",params:{type: "integer"},parentSchema:schema743.properties.nets.items.properties.members_max,data:data56}];
return false;
}
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 > 4096 || isNaN(data56)){
validate232.errors = [{instancePath:instancePath+"/nets/" + i4+"/members_max",keyword:"maximum",params:{comparison: "<=", limit: 4096},parentSchema:schema743.properties.nets.items.properties.members_max,data:data56}];
return false;
}
if(data56 < 1 || isNaN(data56)){
validate232.errors = [{instancePath:instancePath+"/nets/" + i4+"/members_max",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema743.properties.nets.items.properties.members_max,data:data56}];
return false;
}
}
}
}
}
if(data.relays !== undefined){
let data57 = data.relays;
if(!(Array.isArray(data57))){
validate232.errors = [{instancePath:instancePath+"/relays",keyword:"type",params:{type: "array"},parentSchema:schema743.properties.relays,data:data57}];
return false;
}
if(data57.length > 128){
validate232.errors = [{instancePath:instancePath+"/relays",keyword:"maxItems",params:{limit: 128},parentSchema:schema743.properties.relays,data:data57}];
return false;
}
const len9 = data57.length;
for(let i9=0; i9<len9; i9++){
let data58 = data57[i9];
if(!(data58 && typeof data58 == "object" && !Array.isArray(data58))){
validate232.errors = [{instancePath:instancePath+"/relays/" + i9,keyword:"type",params:{type: "object"},parentSchema:schema743.properties.relays.items,data:data58}];
return false;
}
let missing5;
if((((data58.id === undefined) && (missing5 = "id")) || ((data58.from === undefined) && (missing5 = "from"))) || ((data58.to === undefined) && (missing5 = "to"))){
validate232.errors = [{instancePath:instancePath+"/relays/" + i9,keyword:"required",params:{missingProperty: missing5},parentSchema:schema743.properties.relays.items,data:data58}];
return false;
}
for(const key6 in data58){
if(!(((((key6 === "id") || (key6 === "from")) || (key6 === "to")) || (key6 === "both")) || (key6 === "gain_db"))){
validate232.errors = [{instancePath:instancePath+"/relays/" + i9,keyword:"additionalProperties",params:{additionalProperty: key6},parentSchema:schema743.properties.relays.items,data:data58}];
return false;
}
}
if(data58.id !== undefined){
let data59 = data58.id;
if(!(typeof data59 === "string")){
validate232.errors = [{instancePath:instancePath+"/relays/" + i9+"/id",keyword:"type",params:{type: "string"},parentSchema:schema199,data:data59}];
return false;
}
if(!pattern86.test(data59)){
validate232.errors = [{instancePath:instancePath+"/relays/" + i9+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema199,data:data59}];
return false;
}
}
if(data58.from !== undefined){
let data60 = data58.from;
if(!(typeof data60 === "string")){
validate232.errors = [{instancePath:instancePath+"/relays/" + i9+"/from",keyword:"type",params:{type: "string"},parentSchema:schema372,data:data60}];
return false;
}
if(!pattern86.test(data60)){
validate232.errors = [{instancePath:instancePath+"/relays/" + i9+"/from",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema372,data:data60}];
return false;
}
}
if(data58.to !== undefined){
let data61 = data58.to;
if(!(typeof data61 === "string")){
validate232.errors = [{instancePath:instancePath+"/relays/" + i9+"/to",keyword:"type",params:{type: "string"},parentSchema:schema372,data:data61}];
return false;
}
if(!pattern86.test(data61)){
validate232.errors = [{instancePath:instancePath+"/relays/" + i9+"/to",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema372,data:data61}];
return false;
}
}
if(data58.both !== undefined){
let data62 = data58.both;
if(typeof data62 !== "boolean"){
validate232.errors = [{instancePath:instancePath+"/relays/" + i9+"/both",keyword:"type",params:{type: "boolean"},parentSchema:schema743.properties.relays.items.properties.both,data:data62}];
return false;
}
}
if(data58.gain_db !== undefined){
let data63 = data58.gain_db;
if(!((typeof data63 == "number") && (isFinite(data63)))){
validate232.errors = [{instancePath:instancePath+"/relays/" + i9+"/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema776,data:data63}];
return false;
}
if(data63 > 12 || isNaN(data63)){
validate232.errors = [{instancePath:instancePath+"/relays/" + i9+"/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 12},parentSchema:schema776,data:data63}];
return false;
}
if(data63 < -60 || isNaN(data63)){
validate232.errors = [{instancePath:instancePath+"/relays/" + i9+"/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema776,data:data63}];
return false;
}
}
}
}
if(data.simulcasts !== undefined){
let data64 = data.simulcasts;
if(!(Array.isArray(data64))){
validate232.errors = [{instancePath:instancePath+"/simulcasts",keyword:"type",params:{type: "array"},parentSchema:schema743.properties.simulcasts,data:data64}];
return false;
}
if(data64.length > 128){
validate232.errors = [{instancePath:instancePath+"/simulcasts",keyword:"maxItems",params:{limit: 128},parentSchema:schema743.properties.simulcasts,data:data64}];
return false;
}
const len10 = data64.length;
for(let i10=0; i10<len10; i10++){
let data65 = data64[i10];
if(!(data65 && typeof data65 == "object" && !Array.isArray(data65))){
validate232.errors = [{instancePath:instancePath+"/simulcasts/" + i10,keyword:"type",params:{type: "object"},parentSchema:schema743.properties.simulcasts.items,data:data65}];
return false;
}
let missing6;
if((((data65.id === undefined) && (missing6 = "id")) || ((data65.title === undefined) && (missing6 = "title"))) || ((data65.nets === undefined) && (missing6 = "nets"))){
validate232.errors = [{instancePath:instancePath+"/simulcasts/" + i10,keyword:"required",params:{missingProperty: missing6},parentSchema:schema743.properties.simulcasts.items,data:data65}];
return false;
}
for(const key7 in data65){
if(!((((key7 === "id") || (key7 === "title")) || (key7 === "titles")) || (key7 === "nets"))){
validate232.errors = [{instancePath:instancePath+"/simulcasts/" + i10,keyword:"additionalProperties",params:{additionalProperty: key7},parentSchema:schema743.properties.simulcasts.items,data:data65}];
return false;
}
}
if(data65.id !== undefined){
let data66 = data65.id;
if(!(typeof data66 === "string")){
validate232.errors = [{instancePath:instancePath+"/simulcasts/" + i10+"/id",keyword:"type",params:{type: "string"},parentSchema:schema199,data:data66}];
return false;
}
if(!pattern86.test(data66)){
validate232.errors = [{instancePath:instancePath+"/simulcasts/" + i10+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema199,data:data66}];
return false;
}
}
if(data65.title !== undefined){
let data67 = data65.title;
if(!(typeof data67 === "string")){
validate232.errors = [{instancePath:instancePath+"/simulcasts/" + i10+"/title",keyword:"type",params:{type: "string"},parentSchema:schema229,data:data67}];
return false;
}
if(func2(data67) > 80){
validate232.errors = [{instancePath:instancePath+"/simulcasts/" + i10+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema229,data:data67}];
return false;
}
if(func2(data67) < 1){
validate232.errors = [{instancePath:instancePath+"/simulcasts/" + i10+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema229,data:data67}];
return false;
}
}
if(data65.titles !== undefined){
if(!(validate233(data65.titles, {instancePath:instancePath+"/simulcasts/" + i10+"/titles",parentData:data65,parentDataProperty:"titles",rootData}))){
validate232.errors = validate233.errors;
return false;
}
}
if(data65.nets !== undefined){
let data69 = data65.nets;
if(!(Array.isArray(data69))){
validate232.errors = [{instancePath:instancePath+"/simulcasts/" + i10+"/nets",keyword:"type",params:{type: "array"},parentSchema:schema743.properties.simulcasts.items.properties.nets,data:data69}];
return false;
}
if(data69.length > 16){
validate232.errors = [{instancePath:instancePath+"/simulcasts/" + i10+"/nets",keyword:"maxItems",params:{limit: 16},parentSchema:schema743.properties.simulcasts.items.properties.nets,data:data69}];
return false;
}
if(data69.length < 2){
validate232.errors = [{instancePath:instancePath+"/simulcasts/" + i10+"/nets",keyword:"minItems",params:{limit: 2},parentSchema:schema743.properties.simulcasts.items.properties.nets,data:data69}];
return false;
}
const len11 = data69.length;
for(let i11=0; i11<len11; i11++){
let data70 = data69[i11];
if(!(typeof data70 === "string")){
validate232.errors = [{instancePath:instancePath+"/simulcasts/" + i10+"/nets/" + i11,keyword:"type",params:{type: "string"},parentSchema:schema372,data:data70}];
return false;
}
if(!pattern86.test(data70)){
validate232.errors = [{instancePath:instancePath+"/simulcasts/" + i10+"/nets/" + i11,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema372,data:data70}];
return false;
}
}
}
}
}
if(data.whispers !== undefined){
let data71 = data.whispers;
if(!(Array.isArray(data71))){
validate232.errors = [{instancePath:instancePath+"/whispers",keyword:"type",params:{type: "array"},parentSchema:schema743.properties.whispers,data:data71}];
return false;
}
if(data71.length > 128){
validate232.errors = [{instancePath:instancePath+"/whispers",keyword:"maxItems",params:{limit: 128},parentSchema:schema743.properties.whispers,data:data71}];
return false;
}
const len12 = data71.length;
for(let i12=0; i12<len12; i12++){
let data72 = data71[i12];
if(!(data72 && typeof data72 == "object" && !Array.isArray(data72))){
validate232.errors = [{instancePath:instancePath+"/whispers/" + i12,keyword:"type",params:{type: "object"},parentSchema:schema743.properties.whispers.items,data:data72}];
return false;
}
let missing7;
if(((((data72.id === undefined) && (missing7 = "id")) || ((data72.net === undefined) && (missing7 = "net"))) || ((data72.from === undefined) && (missing7 = "from"))) || ((data72.to === undefined) && (missing7 = "to"))){
validate232.errors = [{instancePath:instancePath+"/whispers/" + i12,keyword:"required",params:{missingProperty: missing7},parentSchema:schema743.properties.whispers.items,data:data72}];
return false;
}
for(const key8 in data72){
if(!((((key8 === "id") || (key8 === "net")) || (key8 === "from")) || (key8 === "to"))){
validate232.errors = [{instancePath:instancePath+"/whispers/" + i12,keyword:"additionalProperties",params:{additionalProperty: key8},parentSchema:schema743.properties.whispers.items,data:data72}];
return false;
}
}
if(data72.id !== undefined){
let data73 = data72.id;
if(!(typeof data73 === "string")){
validate232.errors = [{instancePath:instancePath+"/whispers/" + i12+"/id",keyword:"type",params:{type: "string"},parentSchema:schema199,data:data73}];
return false;
}
if(!pattern86.test(data73)){
validate232.errors = [{instancePath:instancePath+"/whispers/" + i12+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema199,data:data73}];
return false;
}
}
if(data72.net !== undefined){
let data74 = data72.net;
if(!(typeof data74 === "string")){
validate232.errors = [{instancePath:instancePath+"/whispers/" + i12+"/net",keyword:"type",params:{type: "string"},parentSchema:schema372,data:data74}];
return false;
}
if(!pattern86.test(data74)){
validate232.errors = [{instancePath:instancePath+"/whispers/" + i12+"/net",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema372,data:data74}];
return false;
}
}
if(data72.from !== undefined){
let data75 = data72.from;
if(!(Array.isArray(data75))){
validate232.errors = [{instancePath:instancePath+"/whispers/" + i12+"/from",keyword:"type",params:{type: "array"},parentSchema:schema743.properties.whispers.items.properties.from,data:data75}];
return false;
}
if(data75.length > 64){
validate232.errors = [{instancePath:instancePath+"/whispers/" + i12+"/from",keyword:"maxItems",params:{limit: 64},parentSchema:schema743.properties.whispers.items.properties.from,data:data75}];
return false;
}
if(data75.length < 1){
validate232.errors = [{instancePath:instancePath+"/whispers/" + i12+"/from",keyword:"minItems",params:{limit: 1},parentSchema:schema743.properties.whispers.items.properties.from,data:data75}];
return false;
}
const len13 = data75.length;
for(let i13=0; i13<len13; i13++){
let data76 = data75[i13];
if(!(typeof data76 === "string")){
validate232.errors = [{instancePath:instancePath+"/whispers/" + i12+"/from/" + i13,keyword:"type",params:{type: "string"},parentSchema:schema506,data:data76}];
return false;
}
if(!pattern86.test(data76)){
validate232.errors = [{instancePath:instancePath+"/whispers/" + i12+"/from/" + i13,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema506,data:data76}];
return false;
}
}
}
if(data72.to !== undefined){
let data77 = data72.to;
if(!(Array.isArray(data77))){
validate232.errors = [{instancePath:instancePath+"/whispers/" + i12+"/to",keyword:"type",params:{type: "array"},parentSchema:schema743.properties.whispers.items.properties.to,data:data77}];
return false;
}
if(data77.length > 64){
validate232.errors = [{instancePath:instancePath+"/whispers/" + i12+"/to",keyword:"maxItems",params:{limit: 64},parentSchema:schema743.properties.whispers.items.properties.to,data:data77}];
return false;
}
if(data77.length < 1){
validate232.errors = [{instancePath:instancePath+"/whispers/" + i12+"/to",keyword:"minItems",params:{limit: 1},parentSchema:schema743.properties.whispers.items.properties.to,data:data77}];
return false;
}
const len14 = data77.length;
for(let i14=0; i14<len14; i14++){
let data78 = data77[i14];
if(!(typeof data78 === "string")){
validate232.errors = [{instancePath:instancePath+"/whispers/" + i12+"/to/" + i14,keyword:"type",params:{type: "string"},parentSchema:schema506,data:data78}];
return false;
}
if(!pattern86.test(data78)){
validate232.errors = [{instancePath:instancePath+"/whispers/" + i12+"/to/" + i14,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema506,data:data78}];
return false;
}
}
}
}
}
if(data.stacks !== undefined){
let data79 = data.stacks;
if(!(Array.isArray(data79))){
validate232.errors = [{instancePath:instancePath+"/stacks",keyword:"type",params:{type: "array"},parentSchema:schema743.properties.stacks,data:data79}];
return false;
}
if(data79.length > 256){
validate232.errors = [{instancePath:instancePath+"/stacks",keyword:"maxItems",params:{limit: 256},parentSchema:schema743.properties.stacks,data:data79}];
return false;
}
const len15 = data79.length;
for(let i15=0; i15<len15; i15++){
let data80 = data79[i15];
if(!(data80 && typeof data80 == "object" && !Array.isArray(data80))){
validate232.errors = [{instancePath:instancePath+"/stacks/" + i15,keyword:"type",params:{type: "object"},parentSchema:schema743.properties.stacks.items,data:data80}];
return false;
}
let missing8;
if(((((data80.id === undefined) && (missing8 = "id")) || ((data80.title === undefined) && (missing8 = "title"))) || ((data80.roles === undefined) && (missing8 = "roles"))) || ((data80.radios === undefined) && (missing8 = "radios"))){
validate232.errors = [{instancePath:instancePath+"/stacks/" + i15,keyword:"required",params:{missingProperty: missing8},parentSchema:schema743.properties.stacks.items,data:data80}];
return false;
}
for(const key9 in data80){
if(!(((((((key9 === "id") || (key9 === "title")) || (key9 === "titles")) || (key9 === "roles")) || (key9 === "seats")) || (key9 === "radios")) || (key9 === "simulcasts"))){
validate232.errors = [{instancePath:instancePath+"/stacks/" + i15,keyword:"additionalProperties",params:{additionalProperty: key9},parentSchema:schema743.properties.stacks.items,data:data80}];
return false;
}
}
if(data80.id !== undefined){
let data81 = data80.id;
if(!(typeof data81 === "string")){
validate232.errors = [{instancePath:instancePath+"/stacks/" + i15+"/id",keyword:"type",params:{type: "string"},parentSchema:schema199,data:data81}];
return false;
}
if(!pattern86.test(data81)){
validate232.errors = [{instancePath:instancePath+"/stacks/" + i15+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema199,data:data81}];
return false;
}
}
if(data80.title !== undefined){
let data82 = data80.title;
if(!(typeof data82 === "string")){
validate232.errors = [{instancePath:instancePath+"/stacks/" + i15+"/title",keyword:"type",params:{type: "string"},parentSchema:schema229,data:data82}];
return false;
}
if(func2(data82) > 80){
validate232.errors = [{instancePath:instancePath+"/stacks/" + i15+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema229,data:data82}];
return false;
}
if(func2(data82) < 1){
validate232.errors = [{instancePath:instancePath+"/stacks/" + i15+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema229,data:data82}];
return false;
}
}
if(data80.titles !== undefined){
if(!(validate233(data80.titles, {instancePath:instancePath+"/stacks/" + i15+"/titles",parentData:data80,parentDataProperty:"titles",rootData}))){
validate232.errors = validate233.errors;
return false;
}
}
if(data80.roles !== undefined){
let data84 = data80.roles;
if(!(Array.isArray(data84))){
validate232.errors = [{instancePath:instancePath+"/stacks/" + i15+"/roles",keyword:"type",params:{type: "array"},parentSchema:schema743.properties.stacks.items.properties.roles,data:data84}];
return false;
}
if(data84.length > 64){
validate232.errors = [{instancePath:instancePath+"/stacks/" + i15+"/roles",keyword:"maxItems",params:{limit: 64},parentSchema:schema743.properties.stacks.items.properties.roles,data:data84}];
return false;
}
if(data84.length < 1){
validate232.errors = [{instancePath:instancePath+"/stacks/" + i15+"/roles",keyword:"minItems",params:{limit: 1},parentSchema:schema743.properties.stacks.items.properties.roles,data:data84}];
return false;
}
const len16 = data84.length;
for(let i16=0; i16<len16; i16++){
let data85 = data84[i16];
if(!(typeof data85 === "string")){
validate232.errors = [{instancePath:instancePath+"/stacks/" + i15+"/roles/" + i16,keyword:"type",params:{type: "string"},parentSchema:schema506,data:data85}];
return false;
}
if(!pattern86.test(data85)){
validate232.errors = [{instancePath:instancePath+"/stacks/" + i15+"/roles/" + i16,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema506,data:data85}];
return false;
}
}
}
if(data80.seats !== undefined){
let data86 = data80.seats;
if(!(Array.isArray(data86))){
validate232.errors = [{instancePath:instancePath+"/stacks/" + i15+"/seats",keyword:"type",params:{type: "array"},parentSchema:schema743.properties.stacks.items.properties.seats,data:data86}];
return false;
}
if(data86.length > 64){
validate232.errors = [{instancePath:instancePath+"/stacks/" + i15+"/seats",keyword:"maxItems",params:{limit: 64},parentSchema:schema743.properties.stacks.items.properties.seats,data:data86}];
return false;
}
if(data86.length < 1){
validate232.errors = [{instancePath:instancePath+"/stacks/" + i15+"/seats",keyword:"minItems",params:{limit: 1},parentSchema:schema743.properties.stacks.items.properties.seats,data:data86}];
return false;
}
const len17 = data86.length;
for(let i17=0; i17<len17; i17++){
let data87 = data86[i17];
if(!(typeof data87 === "string")){
validate232.errors = [{instancePath:instancePath+"/stacks/" + i15+"/seats/" + i17,keyword:"type",params:{type: "string"},parentSchema:schema743.properties.stacks.items.properties.seats.items,data:data87}];
return false;
}
if(func2(data87) > 80){
validate232.errors = [{instancePath:instancePath+"/stacks/" + i15+"/seats/" + i17,keyword:"maxLength",params:{limit: 80},parentSchema:schema743.properties.stacks.items.properties.seats.items,data:data87}];
return false;
}
if(func2(data87) < 1){
validate232.errors = [{instancePath:instancePath+"/stacks/" + i15+"/seats/" + i17,keyword:"minLength",params:{limit: 1},parentSchema:schema743.properties.stacks.items.properties.seats.items,data:data87}];
return false;
}
}
}
if(data80.radios !== undefined){
let data88 = data80.radios;
if(!(Array.isArray(data88))){
validate232.errors = [{instancePath:instancePath+"/stacks/" + i15+"/radios",keyword:"type",params:{type: "array"},parentSchema:schema743.properties.stacks.items.properties.radios,data:data88}];
return false;
}
if(data88.length > 32){
validate232.errors = [{instancePath:instancePath+"/stacks/" + i15+"/radios",keyword:"maxItems",params:{limit: 32},parentSchema:schema743.properties.stacks.items.properties.radios,data:data88}];
return false;
}
const len18 = data88.length;
for(let i18=0; i18<len18; i18++){
let data89 = data88[i18];
if(!(data89 && typeof data89 == "object" && !Array.isArray(data89))){
validate232.errors = [{instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18,keyword:"type",params:{type: "object"},parentSchema:schema743.properties.stacks.items.properties.radios.items,data:data89}];
return false;
}
let missing9;
if(((data89.slot === undefined) && (missing9 = "slot")) || ((data89.net === undefined) && (missing9 = "net"))){
validate232.errors = [{instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18,keyword:"required",params:{missingProperty: missing9},parentSchema:schema743.properties.stacks.items.properties.radios.items,data:data89}];
return false;
}
for(const key10 in data89){
if(!(func150.call(schema743.properties.stacks.items.properties.radios.items.properties, key10))){
validate232.errors = [{instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18,keyword:"additionalProperties",params:{additionalProperty: key10},parentSchema:schema743.properties.stacks.items.properties.radios.items,data:data89}];
return false;
}
}
if(data89.slot !== undefined){
let data90 = data89.slot;
if(!(((typeof data90 == "number") && (!(data90 % 1) && !isNaN(data90))) && (isFinite(data90)))){
validate232.errors = [{instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18+"/slot",keyword:"type",params:{type: "integer"},parentSchema:schema743.properties.stacks.items.properties.radios.items.properties.slot,data:data90}];
return false;
}
if((typeof data90 == "number") && (isFinite(data90))){
if(data90 > 32 || isNaN(data90)){
validate232.errors = [{instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18+"/slot",keyword:"maximum",params:{comparison: "<=", limit: 32},parentSchema:schema743.properties.stacks.items.properties.radios.items.properties.slot,data:data90}];
return false;
}
if(data90 < 1 || isNaN(data90)){
validate232.errors = [{instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18+"/slot",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema743.properties.stacks.items.properties.radios.items.properties.slot,data:data90}];
return false;
}
}
}
if(data89.net !== undefined){
let data91 = data89.net;
if(!(typeof data91 === "string")){
validate232.errors = [{instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18+"/net",keyword:"type",params:{type: "string"},parentSchema:schema372,data:data91}];
return false;
}
if(!pattern86.test(data91)){
validate232.errors = [{instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18+"/net",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema372,data:data91}];
return false;
}
}
if(data89.monitor !== undefined){
let data92 = data89.monitor;
if(typeof data92 !== "boolean"){
validate232.errors = [{instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18+"/monitor",keyword:"type",params:{type: "boolean"},parentSchema:schema743.properties.stacks.items.properties.radios.items.properties.monitor,data:data92}];
return false;
}
}
if(data89.gain_db !== undefined){
let data93 = data89.gain_db;
if(!((typeof data93 == "number") && (isFinite(data93)))){
validate232.errors = [{instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18+"/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema776,data:data93}];
return false;
}
if(data93 > 12 || isNaN(data93)){
validate232.errors = [{instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18+"/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 12},parentSchema:schema776,data:data93}];
return false;
}
if(data93 < -60 || isNaN(data93)){
validate232.errors = [{instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18+"/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema776,data:data93}];
return false;
}
}
if(data89.pan !== undefined){
let data94 = data89.pan;
if(!((typeof data94 == "number") && (isFinite(data94)))){
validate232.errors = [{instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18+"/pan",keyword:"type",params:{type: "number"},parentSchema:schema789,data:data94}];
return false;
}
if(data94 > 1 || isNaN(data94)){
validate232.errors = [{instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18+"/pan",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema789,data:data94}];
return false;
}
if(data94 < -1 || isNaN(data94)){
validate232.errors = [{instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18+"/pan",keyword:"minimum",params:{comparison: ">=", limit: -1},parentSchema:schema789,data:data94}];
return false;
}
}
if(data89.muted !== undefined){
let data95 = data89.muted;
if(typeof data95 !== "boolean"){
validate232.errors = [{instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18+"/muted",keyword:"type",params:{type: "boolean"},parentSchema:schema743.properties.stacks.items.properties.radios.items.properties.muted,data:data95}];
return false;
}
}
if(data89.positional !== undefined){
let data96 = data89.positional;
if(typeof data96 !== "boolean"){
validate232.errors = [{instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18+"/positional",keyword:"type",params:{type: "boolean"},parentSchema:schema743.properties.stacks.items.properties.radios.items.properties.positional,data:data96}];
return false;
}
}
if(data89.keys !== undefined){
let data97 = data89.keys;
if(!(Array.isArray(data97))){
validate232.errors = [{instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18+"/keys",keyword:"type",params:{type: "array"},parentSchema:schema743.properties.stacks.items.properties.radios.items.properties.keys,data:data97}];
return false;
}
if(data97.length > 4){
validate232.errors = [{instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18+"/keys",keyword:"maxItems",params:{limit: 4},parentSchema:schema743.properties.stacks.items.properties.radios.items.properties.keys,data:data97}];
return false;
}
if(data97.length < 1){
validate232.errors = [{instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18+"/keys",keyword:"minItems",params:{limit: 1},parentSchema:schema743.properties.stacks.items.properties.radios.items.properties.keys,data:data97}];
return false;
}
const len19 = data97.length;
for(let i19=0; i19<len19; i19++){
let data98 = data97[i19];
if(!(typeof data98 === "string")){
validate232.errors = [{instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18+"/keys/" + i19,keyword:"type",params:{type: "string"},parentSchema:schema790,data:data98}];
return false;
}
if(func2(data98) > 32){
validate232.errors = [{instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18+"/keys/" + i19,keyword:"maxLength",params:{limit: 32},parentSchema:schema790,data:data98}];
return false;
}
if(!pattern343.test(data98)){
validate232.errors = [{instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18+"/keys/" + i19,keyword:"pattern",params:{pattern: "^[A-Z][A-Za-z0-9]{0,31}$"},parentSchema:schema790,data:data98}];
return false;
}
}
}
if(data89.mode !== undefined){
let data99 = data89.mode;
if(!((((data99 === "hold") || (data99 === "toggle")) || (data99 === "latch")) || (data99 === "double"))){
validate232.errors = [{instancePath:instancePath+"/stacks/" + i15+"/radios/" + i18+"/mode",keyword:"enum",params:{allowedValues: schema743.properties.stacks.items.properties.radios.items.properties.mode.enum},parentSchema:schema743.properties.stacks.items.properties.radios.items.properties.mode,data:data99}];
return false;
}
}
}
}
if(data80.simulcasts !== undefined){
let data100 = data80.simulcasts;
if(!(Array.isArray(data100))){
validate232.errors = [{instancePath:instancePath+"/stacks/" + i15+"/simulcasts",keyword:"type",params:{type: "array"},parentSchema:schema743.properties.stacks.items.properties.simulcasts,data:data100}];
return false;
}
if(data100.length > 16){
validate232.errors = [{instancePath:instancePath+"/stacks/" + i15+"/simulcasts",keyword:"maxItems",params:{limit: 16},parentSchema:schema743.properties.stacks.items.properties.simulcasts,data:data100}];
return false;
}
const len20 = data100.length;
for(let i20=0; i20<len20; i20++){
let data101 = data100[i20];
if(!(data101 && typeof data101 == "object" && !Array.isArray(data101))){
validate232.errors = [{instancePath:instancePath+"/stacks/" + i15+"/simulcasts/" + i20,keyword:"type",params:{type: "object"},parentSchema:schema743.properties.stacks.items.properties.simulcasts.items,data:data101}];
return false;
}
let missing10;
if((data101.id === undefined) && (missing10 = "id")){
validate232.errors = [{instancePath:instancePath+"/stacks/" + i15+"/simulcasts/" + i20,keyword:"required",params:{missingProperty: missing10},parentSchema:schema743.properties.stacks.items.properties.simulcasts.items,data:data101}];
return false;
}
for(const key11 in data101){
if(!(((key11 === "id") || (key11 === "keys")) || (key11 === "mode"))){
validate232.errors = [{instancePath:instancePath+"/stacks/" + i15+"/simulcasts/" + i20,keyword:"additionalProperties",params:{additionalProperty: key11},parentSchema:schema743.properties.stacks.items.properties.simulcasts.items,data:data101}];
return false;
}
}
if(data101.id !== undefined){
let data102 = data101.id;
if(!(typeof data102 === "string")){
validate232.errors = [{instancePath:instancePath+"/stacks/" + i15+"/simulcasts/" + i20+"/id",keyword:"type",params:{type: "string"},parentSchema:schema199,data:data102}];
return false;
}
if(!pattern86.test(data102)){
validate232.errors = [{instancePath:instancePath+"/stacks/" + i15+"/simulcasts/" + i20+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema199,data:data102}];
return false;
}
}
if(data101.keys !== undefined){
let data103 = data101.keys;
if(!(Array.isArray(data103))){
validate232.errors = [{instancePath:instancePath+"/stacks/" + i15+"/simulcasts/" + i20+"/keys",keyword:"type",params:{type: "array"},parentSchema:schema743.properties.stacks.items.properties.simulcasts.items.properties.keys,data:data103}];
return false;
}
if(data103.length > 4){
validate232.errors = [{instancePath:instancePath+"/stacks/" + i15+"/simulcasts/" + i20+"/keys",keyword:"maxItems",params:{limit: 4},parentSchema:schema743.properties.stacks.items.properties.simulcasts.items.properties.keys,data:data103}];
return false;
}
if(data103.length < 1){
validate232.errors = [{instancePath:instancePath+"/stacks/" + i15+"/simulcasts/" + i20+"/keys",keyword:"minItems",params:{limit: 1},parentSchema:schema743.properties.stacks.items.properties.simulcasts.items.properties.keys,data:data103}];
return false;
}
const len21 = data103.length;
for(let i21=0; i21<len21; i21++){
let data104 = data103[i21];
if(!(typeof data104 === "string")){
validate232.errors = [{instancePath:instancePath+"/stacks/" + i15+"/simulcasts/" + i20+"/keys/" + i21,keyword:"type",params:{type: "string"},parentSchema:schema790,data:data104}];
return false;
}
if(func2(data104) > 32){
validate232.errors = [{instancePath:instancePath+"/stacks/" + i15+"/simulcasts/" + i20+"/keys/" + i21,keyword:"maxLength",params:{limit: 32},parentSchema:schema790,data:data104}];
return false;
}
if(!pattern343.test(data104)){
validate232.errors = [{instancePath:instancePath+"/stacks/" + i15+"/simulcasts/" + i20+"/keys/" + i21,keyword:"pattern",params:{pattern: "^[A-Z][A-Za-z0-9]{0,31}$"},parentSchema:schema790,data:data104}];
return false;
}
}
}
if(data101.mode !== undefined){
let data105 = data101.mode;
if(!((((data105 === "hold") || (data105 === "toggle")) || (data105 === "latch")) || (data105 === "double"))){
validate232.errors = [{instancePath:instancePath+"/stacks/" + i15+"/simulcasts/" + i20+"/mode",keyword:"enum",params:{allowedValues: schema743.properties.stacks.items.properties.simulcasts.items.properties.mode.enum},parentSchema:schema743.properties.stacks.items.properties.simulcasts.items.properties.mode,data:data105}];
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
validate232.errors = [{instancePath:instancePath+"/phases",keyword:"type",params:{type: "array"},parentSchema:schema743.properties.phases,data:data106}];
return false;
}
if(data106.length > 32){
validate232.errors = [{instancePath:instancePath+"/phases",keyword:"maxItems",params:{limit: 32},parentSchema:schema743.properties.phases,data:data106}];
return false;
}
const len22 = data106.length;
for(let i22=0; i22<len22; i22++){
let data107 = data106[i22];
if(!(data107 && typeof data107 == "object" && !Array.isArray(data107))){
validate232.errors = [{instancePath:instancePath+"/phases/" + i22,keyword:"type",params:{type: "object"},parentSchema:schema743.properties.phases.items,data:data107}];
return false;
}
let missing11;
if((((data107.id === undefined) && (missing11 = "id")) || ((data107.title === undefined) && (missing11 = "title"))) || ((data107.stacks === undefined) && (missing11 = "stacks"))){
validate232.errors = [{instancePath:instancePath+"/phases/" + i22,keyword:"required",params:{missingProperty: missing11},parentSchema:schema743.properties.phases.items,data:data107}];
return false;
}
for(const key12 in data107){
if(!((((key12 === "id") || (key12 === "title")) || (key12 === "titles")) || (key12 === "stacks"))){
validate232.errors = [{instancePath:instancePath+"/phases/" + i22,keyword:"additionalProperties",params:{additionalProperty: key12},parentSchema:schema743.properties.phases.items,data:data107}];
return false;
}
}
if(data107.id !== undefined){
let data108 = data107.id;
if(!(typeof data108 === "string")){
validate232.errors = [{instancePath:instancePath+"/phases/" + i22+"/id",keyword:"type",params:{type: "string"},parentSchema:schema199,data:data108}];
return false;
}
if(!pattern86.test(data108)){
validate232.errors = [{instancePath:instancePath+"/phases/" + i22+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema199,data:data108}];
return false;
}
}
if(data107.title !== undefined){
let data109 = data107.title;
if(!(typeof data109 === "string")){
validate232.errors = [{instancePath:instancePath+"/phases/" + i22+"/title",keyword:"type",params:{type: "string"},parentSchema:schema229,data:data109}];
return false;
}
if(func2(data109) > 80){
validate232.errors = [{instancePath:instancePath+"/phases/" + i22+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema229,data:data109}];
return false;
}
if(func2(data109) < 1){
validate232.errors = [{instancePath:instancePath+"/phases/" + i22+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema229,data:data109}];
return false;
}
}
if(data107.titles !== undefined){
if(!(validate233(data107.titles, {instancePath:instancePath+"/phases/" + i22+"/titles",parentData:data107,parentDataProperty:"titles",rootData}))){
validate232.errors = validate233.errors;
return false;
}
}
if(data107.stacks !== undefined){
let data111 = data107.stacks;
if(!(Array.isArray(data111))){
validate232.errors = [{instancePath:instancePath+"/phases/" + i22+"/stacks",keyword:"type",params:{type: "array"},parentSchema:schema743.properties.phases.items.properties.stacks,data:data111}];
return false;
}
if(data111.length > 256){
validate232.errors = [{instancePath:instancePath+"/phases/" + i22+"/stacks",keyword:"maxItems",params:{limit: 256},parentSchema:schema743.properties.phases.items.properties.stacks,data:data111}];
return false;
}
const len23 = data111.length;
for(let i23=0; i23<len23; i23++){
let data112 = data111[i23];
if(!(typeof data112 === "string")){
validate232.errors = [{instancePath:instancePath+"/phases/" + i22+"/stacks/" + i23,keyword:"type",params:{type: "string"},parentSchema:schema199,data:data112}];
return false;
}
if(!pattern86.test(data112)){
validate232.errors = [{instancePath:instancePath+"/phases/" + i22+"/stacks/" + i23,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema199,data:data112}];
return false;
}
}
}
}
}
validate232.errors = null;
return true;
}


function validate249(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate249.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema804,data}];
return false;
}
let missing0;
if(((data.organisation_id === undefined) && (missing0 = "organisation_id")) || ((data.operation === undefined) && (missing0 = "operation"))){
validate249.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema804,data}];
return false;
}
for(const key0 in data){
if(!((key0 === "organisation_id") || (key0 === "operation"))){
validate249.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema804,data}];
return false;
}
}
if(data.organisation_id !== undefined){
let data0 = data.organisation_id;
if(!(typeof data0 === "string")){
validate249.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate249.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.operation !== undefined){
if(!(validate232(data.operation, {instancePath:instancePath+"/operation",parentData:data,parentDataProperty:"operation",rootData}))){
validate249.errors = validate232.errors;
return false;
}
}
validate249.errors = null;
return true;
}

export const preset_create_result: Check = validate251;
const schema806 = {"type":"object","properties":{"preset_id":{"$ref":"../common.schema.json#/$defs/uuid"},"organisation_id":{"$ref":"../common.schema.json#/$defs/uuid"},"slug":{"$ref":"../common.schema.json#/$defs/slug"},"title":{"$ref":"../common.schema.json#/$defs/title"},"author_id":{"$ref":"../common.schema.json#/$defs/uuid"},"version":{"$ref":"../common.schema.json#/$defs/version"},"created_ms":{"$ref":"../common.schema.json#/$defs/wall_ms"},"changed_ms":{"$ref":"../common.schema.json#/$defs/wall_ms"},"operation":{"$ref":"../preset/operation.schema.json"}},"required":["preset_id","organisation_id","slug","title","version","created_ms","changed_ms","operation"]};

function validate251(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate251.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema806,data}];
return false;
}
let missing0;
if(((((((((data.preset_id === undefined) && (missing0 = "preset_id")) || ((data.organisation_id === undefined) && (missing0 = "organisation_id"))) || ((data.slug === undefined) && (missing0 = "slug"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.created_ms === undefined) && (missing0 = "created_ms"))) || ((data.changed_ms === undefined) && (missing0 = "changed_ms"))) || ((data.operation === undefined) && (missing0 = "operation"))){
validate251.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema806,data}];
return false;
}
if(data.preset_id !== undefined){
let data0 = data.preset_id;
if(!(typeof data0 === "string")){
validate251.errors = [{instancePath:instancePath+"/preset_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate251.errors = [{instancePath:instancePath+"/preset_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.organisation_id !== undefined){
let data1 = data.organisation_id;
if(!(typeof data1 === "string")){
validate251.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data1}];
return false;
}
if(!pattern0.test(data1)){
validate251.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data1}];
return false;
}
}
if(data.slug !== undefined){
let data2 = data.slug;
if(!(typeof data2 === "string")){
validate251.errors = [{instancePath:instancePath+"/slug",keyword:"type",params:{type: "string"},parentSchema:schema199,data:data2}];
return false;
}
if(!pattern86.test(data2)){
validate251.errors = [{instancePath:instancePath+"/slug",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema199,data:data2}];
return false;
}
}
if(data.title !== undefined){
let data3 = data.title;
if(!(typeof data3 === "string")){
validate251.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema229,data:data3}];
return false;
}
if(func2(data3) > 80){
validate251.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema229,data:data3}];
return false;
}
if(func2(data3) < 1){
validate251.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema229,data:data3}];
return false;
}
}
if(data.author_id !== undefined){
let data4 = data.author_id;
if(!(typeof data4 === "string")){
validate251.errors = [{instancePath:instancePath+"/author_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data4}];
return false;
}
if(!pattern0.test(data4)){
validate251.errors = [{instancePath:instancePath+"/author_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data4}];
return false;
}
}
if(data.version !== undefined){
let data5 = data.version;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate251.errors = [{instancePath:instancePath+"/version",keyword:"type",params:{type: "integer"},parentSchema:schema24,data:data5}];
return false;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 2147483647 || isNaN(data5)){
validate251.errors = [{instancePath:instancePath+"/version",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema24,data:data5}];
return false;
}
if(data5 < 1 || isNaN(data5)){
validate251.errors = [{instancePath:instancePath+"/version",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema24,data:data5}];
return false;
}
}
}
if(data.created_ms !== undefined){
let data6 = data.created_ms;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate251.errors = [{instancePath:instancePath+"/created_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data6}];
return false;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 253402300799999 || isNaN(data6)){
validate251.errors = [{instancePath:instancePath+"/created_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data6}];
return false;
}
if(data6 < 0 || isNaN(data6)){
validate251.errors = [{instancePath:instancePath+"/created_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data6}];
return false;
}
}
}
if(data.changed_ms !== undefined){
let data7 = data.changed_ms;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate251.errors = [{instancePath:instancePath+"/changed_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data7}];
return false;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 253402300799999 || isNaN(data7)){
validate251.errors = [{instancePath:instancePath+"/changed_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data7}];
return false;
}
if(data7 < 0 || isNaN(data7)){
validate251.errors = [{instancePath:instancePath+"/changed_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data7}];
return false;
}
}
}
if(data.operation !== undefined){
if(!(validate232(data.operation, {instancePath:instancePath+"/operation",parentData:data,parentDataProperty:"operation",rootData}))){
validate251.errors = validate232.errors;
return false;
}
}
validate251.errors = null;
return true;
}

export const preset_diff_params: Check = validate258;
const schema822 = {"type":"object","properties":{"before":{"$ref":"../common.schema.json#/$defs/preset_text"},"after":{"$ref":"../common.schema.json#/$defs/preset_text"}},"required":["before","after"],"additionalProperties":false};

function validate258(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate258.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema822,data}];
return false;
}
let missing0;
if(((data.before === undefined) && (missing0 = "before")) || ((data.after === undefined) && (missing0 = "after"))){
validate258.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema822,data}];
return false;
}
for(const key0 in data){
if(!((key0 === "before") || (key0 === "after"))){
validate258.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema822,data}];
return false;
}
}
if(data.before !== undefined){
let data0 = data.before;
if(!(typeof data0 === "string")){
validate258.errors = [{instancePath:instancePath+"/before",keyword:"type",params:{type: "string"},parentSchema:schema735,data:data0}];
return false;
}
if(func2(data0) > 4194304){
validate258.errors = [{instancePath:instancePath+"/before",keyword:"maxLength",params:{limit: 4194304},parentSchema:schema735,data:data0}];
return false;
}
if(func2(data0) < 1){
validate258.errors = [{instancePath:instancePath+"/before",keyword:"minLength",params:{limit: 1},parentSchema:schema735,data:data0}];
return false;
}
}
if(data.after !== undefined){
let data1 = data.after;
if(!(typeof data1 === "string")){
validate258.errors = [{instancePath:instancePath+"/after",keyword:"type",params:{type: "string"},parentSchema:schema735,data:data1}];
return false;
}
if(func2(data1) > 4194304){
validate258.errors = [{instancePath:instancePath+"/after",keyword:"maxLength",params:{limit: 4194304},parentSchema:schema735,data:data1}];
return false;
}
if(func2(data1) < 1){
validate258.errors = [{instancePath:instancePath+"/after",keyword:"minLength",params:{limit: 1},parentSchema:schema735,data:data1}];
return false;
}
}
validate258.errors = null;
return true;
}

export const preset_diff_result: Check = validate259;
const schema825 = {"type":"object","properties":{"problems":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/preset_problem"},"maxItems":4608},"changes":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/preset_change_entry"},"maxItems":65536}},"required":["problems"]};

function validate254(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate254.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema736,data}];
return false;
}
let missing0;
if((((((data.file === undefined) && (missing0 = "file")) || ((data.line === undefined) && (missing0 = "line"))) || ((data.column === undefined) && (missing0 = "column"))) || ((data.pointer === undefined) && (missing0 = "pointer"))) || ((data.message === undefined) && (missing0 = "message"))){
validate254.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema736,data}];
return false;
}
if(data.file !== undefined){
let data0 = data.file;
if(!(typeof data0 === "string")){
validate254.errors = [{instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},parentSchema:schema737,data:data0}];
return false;
}
if(func2(data0) > 96){
validate254.errors = [{instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 96},parentSchema:schema737,data:data0}];
return false;
}
}
if(data.line !== undefined){
let data1 = data.line;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate254.errors = [{instancePath:instancePath+"/line",keyword:"type",params:{type: "integer"},parentSchema:schema736.properties.line,data:data1}];
return false;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
validate254.errors = [{instancePath:instancePath+"/line",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema736.properties.line,data:data1}];
return false;
}
if(data1 < 1 || isNaN(data1)){
validate254.errors = [{instancePath:instancePath+"/line",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema736.properties.line,data:data1}];
return false;
}
}
}
if(data.column !== undefined){
let data2 = data.column;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate254.errors = [{instancePath:instancePath+"/column",keyword:"type",params:{type: "integer"},parentSchema:schema736.properties.column,data:data2}];
return false;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
validate254.errors = [{instancePath:instancePath+"/column",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema736.properties.column,data:data2}];
return false;
}
if(data2 < 1 || isNaN(data2)){
validate254.errors = [{instancePath:instancePath+"/column",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema736.properties.column,data:data2}];
return false;
}
}
}
if(data.pointer !== undefined){
let data3 = data.pointer;
if(!(typeof data3 === "string")){
validate254.errors = [{instancePath:instancePath+"/pointer",keyword:"type",params:{type: "string"},parentSchema:schema736.properties.pointer,data:data3}];
return false;
}
if(func2(data3) > 4096){
validate254.errors = [{instancePath:instancePath+"/pointer",keyword:"maxLength",params:{limit: 4096},parentSchema:schema736.properties.pointer,data:data3}];
return false;
}
}
if(data.message !== undefined){
let data4 = data.message;
if(!(typeof data4 === "string")){
validate254.errors = [{instancePath:instancePath+"/message",keyword:"type",params:{type: "string"},parentSchema:schema736.properties.message,data:data4}];
return false;
}
if(func2(data4) > 65536){
validate254.errors = [{instancePath:instancePath+"/message",keyword:"maxLength",params:{limit: 65536},parentSchema:schema736.properties.message,data:data4}];
return false;
}
}
validate254.errors = null;
return true;
}

const schema820 = {"title":"preset change entry","type":"object","properties":{"kind":{"enum":["added","removed","changed","moved"]},"subject":{"type":"string","maxLength":256},"field":{"type":"string","maxLength":64},"file":{"$ref":"#/$defs/preset_source"},"line":{"type":"integer","minimum":1,"maximum":2147483647},"column":{"type":"integer","minimum":1,"maximum":2147483647},"pointer":{"type":"string","maxLength":4096},"text":{"type":"string","maxLength":65536}},"required":["kind","subject","file","line","column","pointer","text"]};

function validate256(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate256.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema820,data}];
return false;
}
let missing0;
if((((((((data.kind === undefined) && (missing0 = "kind")) || ((data.subject === undefined) && (missing0 = "subject"))) || ((data.file === undefined) && (missing0 = "file"))) || ((data.line === undefined) && (missing0 = "line"))) || ((data.column === undefined) && (missing0 = "column"))) || ((data.pointer === undefined) && (missing0 = "pointer"))) || ((data.text === undefined) && (missing0 = "text"))){
validate256.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema820,data}];
return false;
}
if(data.kind !== undefined){
let data0 = data.kind;
if(!((((data0 === "added") || (data0 === "removed")) || (data0 === "changed")) || (data0 === "moved"))){
validate256.errors = [{instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema820.properties.kind.enum},parentSchema:schema820.properties.kind,data:data0}];
return false;
}
}
if(data.subject !== undefined){
let data1 = data.subject;
if(!(typeof data1 === "string")){
validate256.errors = [{instancePath:instancePath+"/subject",keyword:"type",params:{type: "string"},parentSchema:schema820.properties.subject,data:data1}];
return false;
}
if(func2(data1) > 256){
validate256.errors = [{instancePath:instancePath+"/subject",keyword:"maxLength",params:{limit: 256},parentSchema:schema820.properties.subject,data:data1}];
return false;
}
}
if(data.field !== undefined){
let data2 = data.field;
if(!(typeof data2 === "string")){
validate256.errors = [{instancePath:instancePath+"/field",keyword:"type",params:{type: "string"},parentSchema:schema820.properties.field,data:data2}];
return false;
}
if(func2(data2) > 64){
validate256.errors = [{instancePath:instancePath+"/field",keyword:"maxLength",params:{limit: 64},parentSchema:schema820.properties.field,data:data2}];
return false;
}
}
if(data.file !== undefined){
let data3 = data.file;
if(!(typeof data3 === "string")){
validate256.errors = [{instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},parentSchema:schema737,data:data3}];
return false;
}
if(func2(data3) > 96){
validate256.errors = [{instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 96},parentSchema:schema737,data:data3}];
return false;
}
}
if(data.line !== undefined){
let data4 = data.line;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate256.errors = [{instancePath:instancePath+"/line",keyword:"type",params:{type: "integer"},parentSchema:schema820.properties.line,data:data4}];
return false;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 2147483647 || isNaN(data4)){
validate256.errors = [{instancePath:instancePath+"/line",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema820.properties.line,data:data4}];
return false;
}
if(data4 < 1 || isNaN(data4)){
validate256.errors = [{instancePath:instancePath+"/line",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema820.properties.line,data:data4}];
return false;
}
}
}
if(data.column !== undefined){
let data5 = data.column;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate256.errors = [{instancePath:instancePath+"/column",keyword:"type",params:{type: "integer"},parentSchema:schema820.properties.column,data:data5}];
return false;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 2147483647 || isNaN(data5)){
validate256.errors = [{instancePath:instancePath+"/column",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema820.properties.column,data:data5}];
return false;
}
if(data5 < 1 || isNaN(data5)){
validate256.errors = [{instancePath:instancePath+"/column",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema820.properties.column,data:data5}];
return false;
}
}
}
if(data.pointer !== undefined){
let data6 = data.pointer;
if(!(typeof data6 === "string")){
validate256.errors = [{instancePath:instancePath+"/pointer",keyword:"type",params:{type: "string"},parentSchema:schema820.properties.pointer,data:data6}];
return false;
}
if(func2(data6) > 4096){
validate256.errors = [{instancePath:instancePath+"/pointer",keyword:"maxLength",params:{limit: 4096},parentSchema:schema820.properties.pointer,data:data6}];
return false;
}
}
if(data.text !== undefined){
let data7 = data.text;
if(!(typeof data7 === "string")){
validate256.errors = [{instancePath:instancePath+"/text",keyword:"type",params:{type: "string"},parentSchema:schema820.properties.text,data:data7}];
return false;
}
if(func2(data7) > 65536){
validate256.errors = [{instancePath:instancePath+"/text",keyword:"maxLength",params:{limit: 65536},parentSchema:schema820.properties.text,data:data7}];
return false;
}
}
validate256.errors = null;
return true;
}


function validate259(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate259.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema825,data}];
return false;
}
let missing0;
if((data.problems === undefined) && (missing0 = "problems")){
validate259.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema825,data}];
return false;
}
if(data.problems !== undefined){
let data0 = data.problems;
if(!(Array.isArray(data0))){
validate259.errors = [{instancePath:instancePath+"/problems",keyword:"type",params:{type: "array"},parentSchema:schema825.properties.problems,data:data0}];
return false;
}
if(data0.length > 4608){
validate259.errors = [{instancePath:instancePath+"/problems",keyword:"maxItems",params:{limit: 4608},parentSchema:schema825.properties.problems,data:data0}];
return false;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate254(data0[i0], {instancePath:instancePath+"/problems/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
validate259.errors = validate254.errors;
return false;
}
}
}
if(data.changes !== undefined){
let data2 = data.changes;
if(!(Array.isArray(data2))){
validate259.errors = [{instancePath:instancePath+"/changes",keyword:"type",params:{type: "array"},parentSchema:schema825.properties.changes,data:data2}];
return false;
}
if(data2.length > 65536){
validate259.errors = [{instancePath:instancePath+"/changes",keyword:"maxItems",params:{limit: 65536},parentSchema:schema825.properties.changes,data:data2}];
return false;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate256(data2[i1], {instancePath:instancePath+"/changes/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
validate259.errors = validate256.errors;
return false;
}
}
}
validate259.errors = null;
return true;
}

export const preset_explain_params: Check = validate273;
const schema847 = {"type":"object","properties":{"text":{"$ref":"../common.schema.json#/$defs/preset_text"},"role":{"$ref":"../common.schema.json#/$defs/role_id"},"net":{"$ref":"../common.schema.json#/$defs/channel_id"}},"required":["text"],"additionalProperties":false};

function validate273(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate273.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema847,data}];
return false;
}
let missing0;
if((data.text === undefined) && (missing0 = "text")){
validate273.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema847,data}];
return false;
}
for(const key0 in data){
if(!(((key0 === "text") || (key0 === "role")) || (key0 === "net"))){
validate273.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema847,data}];
return false;
}
}
if(data.text !== undefined){
let data0 = data.text;
if(!(typeof data0 === "string")){
validate273.errors = [{instancePath:instancePath+"/text",keyword:"type",params:{type: "string"},parentSchema:schema735,data:data0}];
return false;
}
if(func2(data0) > 4194304){
validate273.errors = [{instancePath:instancePath+"/text",keyword:"maxLength",params:{limit: 4194304},parentSchema:schema735,data:data0}];
return false;
}
if(func2(data0) < 1){
validate273.errors = [{instancePath:instancePath+"/text",keyword:"minLength",params:{limit: 1},parentSchema:schema735,data:data0}];
return false;
}
}
if(data.role !== undefined){
let data1 = data.role;
if(!(typeof data1 === "string")){
validate273.errors = [{instancePath:instancePath+"/role",keyword:"type",params:{type: "string"},parentSchema:schema506,data:data1}];
return false;
}
if(!pattern86.test(data1)){
validate273.errors = [{instancePath:instancePath+"/role",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema506,data:data1}];
return false;
}
}
if(data.net !== undefined){
let data2 = data.net;
if(!(typeof data2 === "string")){
validate273.errors = [{instancePath:instancePath+"/net",keyword:"type",params:{type: "string"},parentSchema:schema372,data:data2}];
return false;
}
if(!pattern86.test(data2)){
validate273.errors = [{instancePath:instancePath+"/net",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema372,data:data2}];
return false;
}
}
validate273.errors = null;
return true;
}

export const preset_explain_result: Check = validate274;
const schema851 = {"type":"object","properties":{"problems":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/preset_problem"},"maxItems":4608},"explanation":{"$ref":"../common.schema.json#/$defs/preset_explanation"}},"required":["problems"]};

function validate263(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate263.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema736,data}];
return false;
}
let missing0;
if((((((data.file === undefined) && (missing0 = "file")) || ((data.line === undefined) && (missing0 = "line"))) || ((data.column === undefined) && (missing0 = "column"))) || ((data.pointer === undefined) && (missing0 = "pointer"))) || ((data.message === undefined) && (missing0 = "message"))){
validate263.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema736,data}];
return false;
}
if(data.file !== undefined){
let data0 = data.file;
if(!(typeof data0 === "string")){
validate263.errors = [{instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},parentSchema:schema737,data:data0}];
return false;
}
if(func2(data0) > 96){
validate263.errors = [{instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 96},parentSchema:schema737,data:data0}];
return false;
}
}
if(data.line !== undefined){
let data1 = data.line;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate263.errors = [{instancePath:instancePath+"/line",keyword:"type",params:{type: "integer"},parentSchema:schema736.properties.line,data:data1}];
return false;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
validate263.errors = [{instancePath:instancePath+"/line",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema736.properties.line,data:data1}];
return false;
}
if(data1 < 1 || isNaN(data1)){
validate263.errors = [{instancePath:instancePath+"/line",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema736.properties.line,data:data1}];
return false;
}
}
}
if(data.column !== undefined){
let data2 = data.column;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate263.errors = [{instancePath:instancePath+"/column",keyword:"type",params:{type: "integer"},parentSchema:schema736.properties.column,data:data2}];
return false;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
validate263.errors = [{instancePath:instancePath+"/column",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema736.properties.column,data:data2}];
return false;
}
if(data2 < 1 || isNaN(data2)){
validate263.errors = [{instancePath:instancePath+"/column",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema736.properties.column,data:data2}];
return false;
}
}
}
if(data.pointer !== undefined){
let data3 = data.pointer;
if(!(typeof data3 === "string")){
validate263.errors = [{instancePath:instancePath+"/pointer",keyword:"type",params:{type: "string"},parentSchema:schema736.properties.pointer,data:data3}];
return false;
}
if(func2(data3) > 4096){
validate263.errors = [{instancePath:instancePath+"/pointer",keyword:"maxLength",params:{limit: 4096},parentSchema:schema736.properties.pointer,data:data3}];
return false;
}
}
if(data.message !== undefined){
let data4 = data.message;
if(!(typeof data4 === "string")){
validate263.errors = [{instancePath:instancePath+"/message",keyword:"type",params:{type: "string"},parentSchema:schema736.properties.message,data:data4}];
return false;
}
if(func2(data4) > 65536){
validate263.errors = [{instancePath:instancePath+"/message",keyword:"maxLength",params:{limit: 65536},parentSchema:schema736.properties.message,data:data4}];
return false;
}
}
validate263.errors = null;
return true;
}

const schema832 = {"title":"preset explanation","type":"object","properties":{"roles":{"type":"array","items":{"$ref":"#/$defs/role_id"},"maxItems":64},"nets":{"type":"array","items":{"$ref":"#/$defs/channel_id"},"maxItems":512},"access":{"type":"array","items":{"$ref":"#/$defs/preset_access_entry"},"maxItems":32768},"hears":{"type":"array","items":{"$ref":"#/$defs/preset_hearing_entry"},"maxItems":4096},"stacks":{"type":"array","items":{"$ref":"#/$defs/preset_stack_entry"},"maxItems":131072}},"required":["roles","nets","access","hears","stacks"]};
const schema835 = {"title":"preset access entry","type":"object","properties":{"role":{"$ref":"#/$defs/role_id"},"net":{"$ref":"#/$defs/channel_id"},"join":{"type":"boolean"},"listen":{"type":"boolean"},"speak":{"type":"boolean"},"whisper":{"type":"boolean"},"whisper_to":{"type":"array","items":{"$ref":"#/$defs/role_id"},"maxItems":64}},"required":["role","net","join","listen","speak","whisper","whisper_to"]};

function validate266(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate266.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema835,data}];
return false;
}
let missing0;
if((((((((data.role === undefined) && (missing0 = "role")) || ((data.net === undefined) && (missing0 = "net"))) || ((data.join === undefined) && (missing0 = "join"))) || ((data.listen === undefined) && (missing0 = "listen"))) || ((data.speak === undefined) && (missing0 = "speak"))) || ((data.whisper === undefined) && (missing0 = "whisper"))) || ((data.whisper_to === undefined) && (missing0 = "whisper_to"))){
validate266.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema835,data}];
return false;
}
if(data.role !== undefined){
let data0 = data.role;
if(!(typeof data0 === "string")){
validate266.errors = [{instancePath:instancePath+"/role",keyword:"type",params:{type: "string"},parentSchema:schema506,data:data0}];
return false;
}
if(!pattern86.test(data0)){
validate266.errors = [{instancePath:instancePath+"/role",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema506,data:data0}];
return false;
}
}
if(data.net !== undefined){
let data1 = data.net;
if(!(typeof data1 === "string")){
validate266.errors = [{instancePath:instancePath+"/net",keyword:"type",params:{type: "string"},parentSchema:schema372,data:data1}];
return false;
}
if(!pattern86.test(data1)){
validate266.errors = [{instancePath:instancePath+"/net",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema372,data:data1}];
return false;
}
}
if(data.join !== undefined){
let data2 = data.join;
if(typeof data2 !== "boolean"){
validate266.errors = [{instancePath:instancePath+"/join",keyword:"type",params:{type: "boolean"},parentSchema:schema835.properties.join,data:data2}];
return false;
}
}
if(data.listen !== undefined){
let data3 = data.listen;
if(typeof data3 !== "boolean"){
validate266.errors = [{instancePath:instancePath+"/listen",keyword:"type",params:{type: "boolean"},parentSchema:schema835.properties.listen,data:data3}];
return false;
}
}
if(data.speak !== undefined){
let data4 = data.speak;
if(typeof data4 !== "boolean"){
validate266.errors = [{instancePath:instancePath+"/speak",keyword:"type",params:{type: "boolean"},parentSchema:schema835.properties.speak,data:data4}];
return false;
}
}
if(data.whisper !== undefined){
let data5 = data.whisper;
if(typeof data5 !== "boolean"){
validate266.errors = [{instancePath:instancePath+"/whisper",keyword:"type",params:{type: "boolean"},parentSchema:schema835.properties.whisper,data:data5}];
return false;
}
}
if(data.whisper_to !== undefined){
let data6 = data.whisper_to;
if(!(Array.isArray(data6))){
validate266.errors = [{instancePath:instancePath+"/whisper_to",keyword:"type",params:{type: "array"},parentSchema:schema835.properties.whisper_to,data:data6}];
return false;
}
if(data6.length > 64){
validate266.errors = [{instancePath:instancePath+"/whisper_to",keyword:"maxItems",params:{limit: 64},parentSchema:schema835.properties.whisper_to,data:data6}];
return false;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(!(typeof data7 === "string")){
validate266.errors = [{instancePath:instancePath+"/whisper_to/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema506,data:data7}];
return false;
}
if(!pattern86.test(data7)){
validate266.errors = [{instancePath:instancePath+"/whisper_to/" + i0,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema506,data:data7}];
return false;
}
}
}
validate266.errors = null;
return true;
}

const schema839 = {"title":"preset hearing entry","type":"object","properties":{"speaker":{"$ref":"#/$defs/role_id"},"listener":{"$ref":"#/$defs/role_id"},"nets":{"type":"array","items":{"$ref":"#/$defs/channel_id"},"maxItems":512}},"required":["speaker","listener","nets"]};

function validate268(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate268.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema839,data}];
return false;
}
let missing0;
if((((data.speaker === undefined) && (missing0 = "speaker")) || ((data.listener === undefined) && (missing0 = "listener"))) || ((data.nets === undefined) && (missing0 = "nets"))){
validate268.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema839,data}];
return false;
}
if(data.speaker !== undefined){
let data0 = data.speaker;
if(!(typeof data0 === "string")){
validate268.errors = [{instancePath:instancePath+"/speaker",keyword:"type",params:{type: "string"},parentSchema:schema506,data:data0}];
return false;
}
if(!pattern86.test(data0)){
validate268.errors = [{instancePath:instancePath+"/speaker",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema506,data:data0}];
return false;
}
}
if(data.listener !== undefined){
let data1 = data.listener;
if(!(typeof data1 === "string")){
validate268.errors = [{instancePath:instancePath+"/listener",keyword:"type",params:{type: "string"},parentSchema:schema506,data:data1}];
return false;
}
if(!pattern86.test(data1)){
validate268.errors = [{instancePath:instancePath+"/listener",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema506,data:data1}];
return false;
}
}
if(data.nets !== undefined){
let data2 = data.nets;
if(!(Array.isArray(data2))){
validate268.errors = [{instancePath:instancePath+"/nets",keyword:"type",params:{type: "array"},parentSchema:schema839.properties.nets,data:data2}];
return false;
}
if(data2.length > 512){
validate268.errors = [{instancePath:instancePath+"/nets",keyword:"maxItems",params:{limit: 512},parentSchema:schema839.properties.nets,data:data2}];
return false;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(!(typeof data3 === "string")){
validate268.errors = [{instancePath:instancePath+"/nets/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema372,data:data3}];
return false;
}
if(!pattern86.test(data3)){
validate268.errors = [{instancePath:instancePath+"/nets/" + i0,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema372,data:data3}];
return false;
}
}
}
validate268.errors = null;
return true;
}

const schema843 = {"title":"preset stack entry","type":"object","properties":{"role":{"$ref":"#/$defs/role_id"},"phase":{"$ref":"#/$defs/slug"},"seat":{"type":"string","maxLength":256},"stack":{"$ref":"#/$defs/slug"}},"required":["role"]};

function validate270(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate270.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema843,data}];
return false;
}
let missing0;
if((data.role === undefined) && (missing0 = "role")){
validate270.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema843,data}];
return false;
}
if(data.role !== undefined){
let data0 = data.role;
if(!(typeof data0 === "string")){
validate270.errors = [{instancePath:instancePath+"/role",keyword:"type",params:{type: "string"},parentSchema:schema506,data:data0}];
return false;
}
if(!pattern86.test(data0)){
validate270.errors = [{instancePath:instancePath+"/role",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema506,data:data0}];
return false;
}
}
if(data.phase !== undefined){
let data1 = data.phase;
if(!(typeof data1 === "string")){
validate270.errors = [{instancePath:instancePath+"/phase",keyword:"type",params:{type: "string"},parentSchema:schema199,data:data1}];
return false;
}
if(!pattern86.test(data1)){
validate270.errors = [{instancePath:instancePath+"/phase",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema199,data:data1}];
return false;
}
}
if(data.seat !== undefined){
let data2 = data.seat;
if(!(typeof data2 === "string")){
validate270.errors = [{instancePath:instancePath+"/seat",keyword:"type",params:{type: "string"},parentSchema:schema843.properties.seat,data:data2}];
return false;
}
if(func2(data2) > 256){
validate270.errors = [{instancePath:instancePath+"/seat",keyword:"maxLength",params:{limit: 256},parentSchema:schema843.properties.seat,data:data2}];
return false;
}
}
if(data.stack !== undefined){
let data3 = data.stack;
if(!(typeof data3 === "string")){
validate270.errors = [{instancePath:instancePath+"/stack",keyword:"type",params:{type: "string"},parentSchema:schema199,data:data3}];
return false;
}
if(!pattern86.test(data3)){
validate270.errors = [{instancePath:instancePath+"/stack",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema199,data:data3}];
return false;
}
}
validate270.errors = null;
return true;
}


function validate265(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate265.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema832,data}];
return false;
}
let missing0;
if((((((data.roles === undefined) && (missing0 = "roles")) || ((data.nets === undefined) && (missing0 = "nets"))) || ((data.access === undefined) && (missing0 = "access"))) || ((data.hears === undefined) && (missing0 = "hears"))) || ((data.stacks === undefined) && (missing0 = "stacks"))){
validate265.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema832,data}];
return false;
}
if(data.roles !== undefined){
let data0 = data.roles;
if(!(Array.isArray(data0))){
validate265.errors = [{instancePath:instancePath+"/roles",keyword:"type",params:{type: "array"},parentSchema:schema832.properties.roles,data:data0}];
return false;
}
if(data0.length > 64){
validate265.errors = [{instancePath:instancePath+"/roles",keyword:"maxItems",params:{limit: 64},parentSchema:schema832.properties.roles,data:data0}];
return false;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(typeof data1 === "string")){
validate265.errors = [{instancePath:instancePath+"/roles/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema506,data:data1}];
return false;
}
if(!pattern86.test(data1)){
validate265.errors = [{instancePath:instancePath+"/roles/" + i0,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema506,data:data1}];
return false;
}
}
}
if(data.nets !== undefined){
let data2 = data.nets;
if(!(Array.isArray(data2))){
validate265.errors = [{instancePath:instancePath+"/nets",keyword:"type",params:{type: "array"},parentSchema:schema832.properties.nets,data:data2}];
return false;
}
if(data2.length > 512){
validate265.errors = [{instancePath:instancePath+"/nets",keyword:"maxItems",params:{limit: 512},parentSchema:schema832.properties.nets,data:data2}];
return false;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(!(typeof data3 === "string")){
validate265.errors = [{instancePath:instancePath+"/nets/" + i1,keyword:"type",params:{type: "string"},parentSchema:schema372,data:data3}];
return false;
}
if(!pattern86.test(data3)){
validate265.errors = [{instancePath:instancePath+"/nets/" + i1,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema372,data:data3}];
return false;
}
}
}
if(data.access !== undefined){
let data4 = data.access;
if(!(Array.isArray(data4))){
validate265.errors = [{instancePath:instancePath+"/access",keyword:"type",params:{type: "array"},parentSchema:schema832.properties.access,data:data4}];
return false;
}
if(data4.length > 32768){
validate265.errors = [{instancePath:instancePath+"/access",keyword:"maxItems",params:{limit: 32768},parentSchema:schema832.properties.access,data:data4}];
return false;
}
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(!(validate266(data4[i2], {instancePath:instancePath+"/access/" + i2,parentData:data4,parentDataProperty:i2,rootData}))){
validate265.errors = validate266.errors;
return false;
}
}
}
if(data.hears !== undefined){
let data6 = data.hears;
if(!(Array.isArray(data6))){
validate265.errors = [{instancePath:instancePath+"/hears",keyword:"type",params:{type: "array"},parentSchema:schema832.properties.hears,data:data6}];
return false;
}
if(data6.length > 4096){
validate265.errors = [{instancePath:instancePath+"/hears",keyword:"maxItems",params:{limit: 4096},parentSchema:schema832.properties.hears,data:data6}];
return false;
}
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
if(!(validate268(data6[i3], {instancePath:instancePath+"/hears/" + i3,parentData:data6,parentDataProperty:i3,rootData}))){
validate265.errors = validate268.errors;
return false;
}
}
}
if(data.stacks !== undefined){
let data8 = data.stacks;
if(!(Array.isArray(data8))){
validate265.errors = [{instancePath:instancePath+"/stacks",keyword:"type",params:{type: "array"},parentSchema:schema832.properties.stacks,data:data8}];
return false;
}
if(data8.length > 131072){
validate265.errors = [{instancePath:instancePath+"/stacks",keyword:"maxItems",params:{limit: 131072},parentSchema:schema832.properties.stacks,data:data8}];
return false;
}
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
if(!(validate270(data8[i4], {instancePath:instancePath+"/stacks/" + i4,parentData:data8,parentDataProperty:i4,rootData}))){
validate265.errors = validate270.errors;
return false;
}
}
}
validate265.errors = null;
return true;
}


function validate274(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate274.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema851,data}];
return false;
}
let missing0;
if((data.problems === undefined) && (missing0 = "problems")){
validate274.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema851,data}];
return false;
}
if(data.problems !== undefined){
let data0 = data.problems;
if(!(Array.isArray(data0))){
validate274.errors = [{instancePath:instancePath+"/problems",keyword:"type",params:{type: "array"},parentSchema:schema851.properties.problems,data:data0}];
return false;
}
if(data0.length > 4608){
validate274.errors = [{instancePath:instancePath+"/problems",keyword:"maxItems",params:{limit: 4608},parentSchema:schema851.properties.problems,data:data0}];
return false;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate263(data0[i0], {instancePath:instancePath+"/problems/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
validate274.errors = validate263.errors;
return false;
}
}
}
if(data.explanation !== undefined){
if(!(validate265(data.explanation, {instancePath:instancePath+"/explanation",parentData:data,parentDataProperty:"explanation",rootData}))){
validate274.errors = validate265.errors;
return false;
}
}
validate274.errors = null;
return true;
}

export const preset_export_params: Check = validate281;
const schema856 = {"type":"object","properties":{"text":{"$ref":"../common.schema.json#/$defs/preset_text"}},"required":["text"],"additionalProperties":false};

function validate281(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate281.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema856,data}];
return false;
}
let missing0;
if((data.text === undefined) && (missing0 = "text")){
validate281.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema856,data}];
return false;
}
for(const key0 in data){
if(!(key0 === "text")){
validate281.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema856,data}];
return false;
}
}
if(data.text !== undefined){
let data0 = data.text;
if(!(typeof data0 === "string")){
validate281.errors = [{instancePath:instancePath+"/text",keyword:"type",params:{type: "string"},parentSchema:schema735,data:data0}];
return false;
}
if(func2(data0) > 4194304){
validate281.errors = [{instancePath:instancePath+"/text",keyword:"maxLength",params:{limit: 4194304},parentSchema:schema735,data:data0}];
return false;
}
if(func2(data0) < 1){
validate281.errors = [{instancePath:instancePath+"/text",keyword:"minLength",params:{limit: 1},parentSchema:schema735,data:data0}];
return false;
}
}
validate281.errors = null;
return true;
}

export const preset_export_result: Check = validate282;
const schema858 = {"type":"object","properties":{"problems":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/preset_problem"},"maxItems":4608},"operation":{"$ref":"../preset/operation.schema.json"}},"required":["problems"]};

function validate278(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate278.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema736,data}];
return false;
}
let missing0;
if((((((data.file === undefined) && (missing0 = "file")) || ((data.line === undefined) && (missing0 = "line"))) || ((data.column === undefined) && (missing0 = "column"))) || ((data.pointer === undefined) && (missing0 = "pointer"))) || ((data.message === undefined) && (missing0 = "message"))){
validate278.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema736,data}];
return false;
}
if(data.file !== undefined){
let data0 = data.file;
if(!(typeof data0 === "string")){
validate278.errors = [{instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},parentSchema:schema737,data:data0}];
return false;
}
if(func2(data0) > 96){
validate278.errors = [{instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 96},parentSchema:schema737,data:data0}];
return false;
}
}
if(data.line !== undefined){
let data1 = data.line;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate278.errors = [{instancePath:instancePath+"/line",keyword:"type",params:{type: "integer"},parentSchema:schema736.properties.line,data:data1}];
return false;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
validate278.errors = [{instancePath:instancePath+"/line",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema736.properties.line,data:data1}];
return false;
}
if(data1 < 1 || isNaN(data1)){
validate278.errors = [{instancePath:instancePath+"/line",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema736.properties.line,data:data1}];
return false;
}
}
}
if(data.column !== undefined){
let data2 = data.column;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate278.errors = [{instancePath:instancePath+"/column",keyword:"type",params:{type: "integer"},parentSchema:schema736.properties.column,data:data2}];
return false;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
validate278.errors = [{instancePath:instancePath+"/column",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema736.properties.column,data:data2}];
return false;
}
if(data2 < 1 || isNaN(data2)){
validate278.errors = [{instancePath:instancePath+"/column",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema736.properties.column,data:data2}];
return false;
}
}
}
if(data.pointer !== undefined){
let data3 = data.pointer;
if(!(typeof data3 === "string")){
validate278.errors = [{instancePath:instancePath+"/pointer",keyword:"type",params:{type: "string"},parentSchema:schema736.properties.pointer,data:data3}];
return false;
}
if(func2(data3) > 4096){
validate278.errors = [{instancePath:instancePath+"/pointer",keyword:"maxLength",params:{limit: 4096},parentSchema:schema736.properties.pointer,data:data3}];
return false;
}
}
if(data.message !== undefined){
let data4 = data.message;
if(!(typeof data4 === "string")){
validate278.errors = [{instancePath:instancePath+"/message",keyword:"type",params:{type: "string"},parentSchema:schema736.properties.message,data:data4}];
return false;
}
if(func2(data4) > 65536){
validate278.errors = [{instancePath:instancePath+"/message",keyword:"maxLength",params:{limit: 65536},parentSchema:schema736.properties.message,data:data4}];
return false;
}
}
validate278.errors = null;
return true;
}


function validate282(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate282.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema858,data}];
return false;
}
let missing0;
if((data.problems === undefined) && (missing0 = "problems")){
validate282.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema858,data}];
return false;
}
if(data.problems !== undefined){
let data0 = data.problems;
if(!(Array.isArray(data0))){
validate282.errors = [{instancePath:instancePath+"/problems",keyword:"type",params:{type: "array"},parentSchema:schema858.properties.problems,data:data0}];
return false;
}
if(data0.length > 4608){
validate282.errors = [{instancePath:instancePath+"/problems",keyword:"maxItems",params:{limit: 4608},parentSchema:schema858.properties.problems,data:data0}];
return false;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate278(data0[i0], {instancePath:instancePath+"/problems/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
validate282.errors = validate278.errors;
return false;
}
}
}
if(data.operation !== undefined){
if(!(validate232(data.operation, {instancePath:instancePath+"/operation",parentData:data,parentDataProperty:"operation",rootData}))){
validate282.errors = validate232.errors;
return false;
}
}
validate282.errors = null;
return true;
}

export const preset_lint_params: Check = validate290;
const schema865 = {"type":"object","properties":{"text":{"$ref":"../common.schema.json#/$defs/preset_text"}},"required":["text"],"additionalProperties":false};

function validate290(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate290.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema865,data}];
return false;
}
let missing0;
if((data.text === undefined) && (missing0 = "text")){
validate290.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema865,data}];
return false;
}
for(const key0 in data){
if(!(key0 === "text")){
validate290.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema865,data}];
return false;
}
}
if(data.text !== undefined){
let data0 = data.text;
if(!(typeof data0 === "string")){
validate290.errors = [{instancePath:instancePath+"/text",keyword:"type",params:{type: "string"},parentSchema:schema735,data:data0}];
return false;
}
if(func2(data0) > 4194304){
validate290.errors = [{instancePath:instancePath+"/text",keyword:"maxLength",params:{limit: 4194304},parentSchema:schema735,data:data0}];
return false;
}
if(func2(data0) < 1){
validate290.errors = [{instancePath:instancePath+"/text",keyword:"minLength",params:{limit: 1},parentSchema:schema735,data:data0}];
return false;
}
}
validate290.errors = null;
return true;
}

export const preset_lint_result: Check = validate291;
const schema867 = {"type":"object","properties":{"problems":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/preset_problem"},"maxItems":4608},"findings":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/preset_finding"},"maxItems":65536}},"required":["problems"]};

function validate286(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate286.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema736,data}];
return false;
}
let missing0;
if((((((data.file === undefined) && (missing0 = "file")) || ((data.line === undefined) && (missing0 = "line"))) || ((data.column === undefined) && (missing0 = "column"))) || ((data.pointer === undefined) && (missing0 = "pointer"))) || ((data.message === undefined) && (missing0 = "message"))){
validate286.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema736,data}];
return false;
}
if(data.file !== undefined){
let data0 = data.file;
if(!(typeof data0 === "string")){
validate286.errors = [{instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},parentSchema:schema737,data:data0}];
return false;
}
if(func2(data0) > 96){
validate286.errors = [{instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 96},parentSchema:schema737,data:data0}];
return false;
}
}
if(data.line !== undefined){
let data1 = data.line;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate286.errors = [{instancePath:instancePath+"/line",keyword:"type",params:{type: "integer"},parentSchema:schema736.properties.line,data:data1}];
return false;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
validate286.errors = [{instancePath:instancePath+"/line",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema736.properties.line,data:data1}];
return false;
}
if(data1 < 1 || isNaN(data1)){
validate286.errors = [{instancePath:instancePath+"/line",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema736.properties.line,data:data1}];
return false;
}
}
}
if(data.column !== undefined){
let data2 = data.column;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate286.errors = [{instancePath:instancePath+"/column",keyword:"type",params:{type: "integer"},parentSchema:schema736.properties.column,data:data2}];
return false;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
validate286.errors = [{instancePath:instancePath+"/column",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema736.properties.column,data:data2}];
return false;
}
if(data2 < 1 || isNaN(data2)){
validate286.errors = [{instancePath:instancePath+"/column",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema736.properties.column,data:data2}];
return false;
}
}
}
if(data.pointer !== undefined){
let data3 = data.pointer;
if(!(typeof data3 === "string")){
validate286.errors = [{instancePath:instancePath+"/pointer",keyword:"type",params:{type: "string"},parentSchema:schema736.properties.pointer,data:data3}];
return false;
}
if(func2(data3) > 4096){
validate286.errors = [{instancePath:instancePath+"/pointer",keyword:"maxLength",params:{limit: 4096},parentSchema:schema736.properties.pointer,data:data3}];
return false;
}
}
if(data.message !== undefined){
let data4 = data.message;
if(!(typeof data4 === "string")){
validate286.errors = [{instancePath:instancePath+"/message",keyword:"type",params:{type: "string"},parentSchema:schema736.properties.message,data:data4}];
return false;
}
if(func2(data4) > 65536){
validate286.errors = [{instancePath:instancePath+"/message",keyword:"maxLength",params:{limit: 65536},parentSchema:schema736.properties.message,data:data4}];
return false;
}
}
validate286.errors = null;
return true;
}

const schema863 = {"title":"preset finding","type":"object","properties":{"rule":{"enum":["unreachable-net","silent-net","mute-role","role-without-stack","shared-keys","mute-stack","similar-colours","similar-labels","cut-label","unused-group","unused-effect","unused-simulcast","unused-password","listen","speak"]},"file":{"$ref":"#/$defs/preset_source"},"line":{"type":"integer","minimum":1,"maximum":2147483647},"column":{"type":"integer","minimum":1,"maximum":2147483647},"pointer":{"type":"string","maxLength":4096},"message":{"type":"string","maxLength":65536}},"required":["rule","file","line","column","pointer","message"]};

function validate288(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate288.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema863,data}];
return false;
}
let missing0;
if(((((((data.rule === undefined) && (missing0 = "rule")) || ((data.file === undefined) && (missing0 = "file"))) || ((data.line === undefined) && (missing0 = "line"))) || ((data.column === undefined) && (missing0 = "column"))) || ((data.pointer === undefined) && (missing0 = "pointer"))) || ((data.message === undefined) && (missing0 = "message"))){
validate288.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema863,data}];
return false;
}
if(data.rule !== undefined){
let data0 = data.rule;
if(!(((((((((((((((data0 === "unreachable-net") || (data0 === "silent-net")) || (data0 === "mute-role")) || (data0 === "role-without-stack")) || (data0 === "shared-keys")) || (data0 === "mute-stack")) || (data0 === "similar-colours")) || (data0 === "similar-labels")) || (data0 === "cut-label")) || (data0 === "unused-group")) || (data0 === "unused-effect")) || (data0 === "unused-simulcast")) || (data0 === "unused-password")) || (data0 === "listen")) || (data0 === "speak"))){
validate288.errors = [{instancePath:instancePath+"/rule",keyword:"enum",params:{allowedValues: schema863.properties.rule.enum},parentSchema:schema863.properties.rule,data:data0}];
return false;
}
}
if(data.file !== undefined){
let data1 = data.file;
if(!(typeof data1 === "string")){
validate288.errors = [{instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},parentSchema:schema737,data:data1}];
return false;
}
if(func2(data1) > 96){
validate288.errors = [{instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 96},parentSchema:schema737,data:data1}];
return false;
}
}
if(data.line !== undefined){
let data2 = data.line;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate288.errors = [{instancePath:instancePath+"/line",keyword:"type",params:{type: "integer"},parentSchema:schema863.properties.line,data:data2}];
return false;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
validate288.errors = [{instancePath:instancePath+"/line",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema863.properties.line,data:data2}];
return false;
}
if(data2 < 1 || isNaN(data2)){
validate288.errors = [{instancePath:instancePath+"/line",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema863.properties.line,data:data2}];
return false;
}
}
}
if(data.column !== undefined){
let data3 = data.column;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate288.errors = [{instancePath:instancePath+"/column",keyword:"type",params:{type: "integer"},parentSchema:schema863.properties.column,data:data3}];
return false;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 2147483647 || isNaN(data3)){
validate288.errors = [{instancePath:instancePath+"/column",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema863.properties.column,data:data3}];
return false;
}
if(data3 < 1 || isNaN(data3)){
validate288.errors = [{instancePath:instancePath+"/column",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema863.properties.column,data:data3}];
return false;
}
}
}
if(data.pointer !== undefined){
let data4 = data.pointer;
if(!(typeof data4 === "string")){
validate288.errors = [{instancePath:instancePath+"/pointer",keyword:"type",params:{type: "string"},parentSchema:schema863.properties.pointer,data:data4}];
return false;
}
if(func2(data4) > 4096){
validate288.errors = [{instancePath:instancePath+"/pointer",keyword:"maxLength",params:{limit: 4096},parentSchema:schema863.properties.pointer,data:data4}];
return false;
}
}
if(data.message !== undefined){
let data5 = data.message;
if(!(typeof data5 === "string")){
validate288.errors = [{instancePath:instancePath+"/message",keyword:"type",params:{type: "string"},parentSchema:schema863.properties.message,data:data5}];
return false;
}
if(func2(data5) > 65536){
validate288.errors = [{instancePath:instancePath+"/message",keyword:"maxLength",params:{limit: 65536},parentSchema:schema863.properties.message,data:data5}];
return false;
}
}
validate288.errors = null;
return true;
}


function validate291(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate291.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema867,data}];
return false;
}
let missing0;
if((data.problems === undefined) && (missing0 = "problems")){
validate291.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema867,data}];
return false;
}
if(data.problems !== undefined){
let data0 = data.problems;
if(!(Array.isArray(data0))){
validate291.errors = [{instancePath:instancePath+"/problems",keyword:"type",params:{type: "array"},parentSchema:schema867.properties.problems,data:data0}];
return false;
}
if(data0.length > 4608){
validate291.errors = [{instancePath:instancePath+"/problems",keyword:"maxItems",params:{limit: 4608},parentSchema:schema867.properties.problems,data:data0}];
return false;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate286(data0[i0], {instancePath:instancePath+"/problems/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
validate291.errors = validate286.errors;
return false;
}
}
}
if(data.findings !== undefined){
let data2 = data.findings;
if(!(Array.isArray(data2))){
validate291.errors = [{instancePath:instancePath+"/findings",keyword:"type",params:{type: "array"},parentSchema:schema867.properties.findings,data:data2}];
return false;
}
if(data2.length > 65536){
validate291.errors = [{instancePath:instancePath+"/findings",keyword:"maxItems",params:{limit: 65536},parentSchema:schema867.properties.findings,data:data2}];
return false;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate288(data2[i1], {instancePath:instancePath+"/findings/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
validate291.errors = validate288.errors;
return false;
}
}
}
validate291.errors = null;
return true;
}

export const preset_list_params: Check = validate297;
const schema882 = {"type":"object","properties":{"organisation_id":{"$ref":"../common.schema.json#/$defs/uuid"},"cursor":{"$ref":"../common.schema.json#/$defs/page_cursor"},"limit":{"$ref":"../common.schema.json#/$defs/page_limit","default":50}},"required":["organisation_id"],"additionalProperties":false};

function validate297(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate297.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema882,data}];
return false;
}
if(data.limit === undefined){
data.limit = 50;
}
let missing0;
if((data.organisation_id === undefined) && (missing0 = "organisation_id")){
validate297.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema882,data}];
return false;
}
for(const key0 in data){
if(!(((key0 === "organisation_id") || (key0 === "cursor")) || (key0 === "limit"))){
validate297.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema882,data}];
return false;
}
}
if(data.organisation_id !== undefined){
let data0 = data.organisation_id;
if(!(typeof data0 === "string")){
validate297.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate297.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.cursor !== undefined){
let data1 = data.cursor;
if(!(typeof data1 === "string")){
validate297.errors = [{instancePath:instancePath+"/cursor",keyword:"type",params:{type: "string"},parentSchema:schema85,data:data1}];
return false;
}
if(!pattern33.test(data1)){
validate297.errors = [{instancePath:instancePath+"/cursor",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,64}$"},parentSchema:schema85,data:data1}];
return false;
}
}
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate297.errors = [{instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"},parentSchema:schema86,data:data2}];
return false;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 200 || isNaN(data2)){
validate297.errors = [{instancePath:instancePath+"/limit",keyword:"maximum",params:{comparison: "<=", limit: 200},parentSchema:schema86,data:data2}];
return false;
}
if(data2 < 1 || isNaN(data2)){
validate297.errors = [{instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema86,data:data2}];
return false;
}
}
validate297.errors = null;
return true;
}

export const preset_list_result: Check = validate298;
const schema886 = {"type":"object","properties":{"items":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/preset_entry"},"maxItems":200},"next_cursor":{"$ref":"../common.schema.json#/$defs/page_cursor"}},"required":["items"]};
const schema872 = {"title":"preset entry","type":"object","properties":{"preset_id":{"$ref":"#/$defs/uuid"},"organisation_id":{"$ref":"#/$defs/uuid"},"slug":{"$ref":"#/$defs/slug"},"title":{"$ref":"#/$defs/title"},"author_id":{"$ref":"#/$defs/uuid"},"published":{"type":"boolean"},"version":{"$ref":"#/$defs/version"},"created_ms":{"$ref":"#/$defs/wall_ms"},"changed_ms":{"$ref":"#/$defs/wall_ms"}},"required":["preset_id","organisation_id","slug","title","published","version","created_ms","changed_ms"]};

function validate295(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate295.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema872,data}];
return false;
}
let missing0;
if(((((((((data.preset_id === undefined) && (missing0 = "preset_id")) || ((data.organisation_id === undefined) && (missing0 = "organisation_id"))) || ((data.slug === undefined) && (missing0 = "slug"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.published === undefined) && (missing0 = "published"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.created_ms === undefined) && (missing0 = "created_ms"))) || ((data.changed_ms === undefined) && (missing0 = "changed_ms"))){
validate295.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema872,data}];
return false;
}
if(data.preset_id !== undefined){
let data0 = data.preset_id;
if(!(typeof data0 === "string")){
validate295.errors = [{instancePath:instancePath+"/preset_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate295.errors = [{instancePath:instancePath+"/preset_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.organisation_id !== undefined){
let data1 = data.organisation_id;
if(!(typeof data1 === "string")){
validate295.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data1}];
return false;
}
if(!pattern0.test(data1)){
validate295.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data1}];
return false;
}
}
if(data.slug !== undefined){
let data2 = data.slug;
if(!(typeof data2 === "string")){
validate295.errors = [{instancePath:instancePath+"/slug",keyword:"type",params:{type: "string"},parentSchema:schema199,data:data2}];
return false;
}
if(!pattern86.test(data2)){
validate295.errors = [{instancePath:instancePath+"/slug",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema199,data:data2}];
return false;
}
}
if(data.title !== undefined){
let data3 = data.title;
if(!(typeof data3 === "string")){
validate295.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema229,data:data3}];
return false;
}
if(func2(data3) > 80){
validate295.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema229,data:data3}];
return false;
}
if(func2(data3) < 1){
validate295.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema229,data:data3}];
return false;
}
}
if(data.author_id !== undefined){
let data4 = data.author_id;
if(!(typeof data4 === "string")){
validate295.errors = [{instancePath:instancePath+"/author_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data4}];
return false;
}
if(!pattern0.test(data4)){
validate295.errors = [{instancePath:instancePath+"/author_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data4}];
return false;
}
}
if(data.published !== undefined){
let data5 = data.published;
if(typeof data5 !== "boolean"){
validate295.errors = [{instancePath:instancePath+"/published",keyword:"type",params:{type: "boolean"},parentSchema:schema872.properties.published,data:data5}];
return false;
}
}
if(data.version !== undefined){
let data6 = data.version;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate295.errors = [{instancePath:instancePath+"/version",keyword:"type",params:{type: "integer"},parentSchema:schema24,data:data6}];
return false;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 2147483647 || isNaN(data6)){
validate295.errors = [{instancePath:instancePath+"/version",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema24,data:data6}];
return false;
}
if(data6 < 1 || isNaN(data6)){
validate295.errors = [{instancePath:instancePath+"/version",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema24,data:data6}];
return false;
}
}
}
if(data.created_ms !== undefined){
let data7 = data.created_ms;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate295.errors = [{instancePath:instancePath+"/created_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data7}];
return false;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 253402300799999 || isNaN(data7)){
validate295.errors = [{instancePath:instancePath+"/created_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data7}];
return false;
}
if(data7 < 0 || isNaN(data7)){
validate295.errors = [{instancePath:instancePath+"/created_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data7}];
return false;
}
}
}
if(data.changed_ms !== undefined){
let data8 = data.changed_ms;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate295.errors = [{instancePath:instancePath+"/changed_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data8}];
return false;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 253402300799999 || isNaN(data8)){
validate295.errors = [{instancePath:instancePath+"/changed_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data8}];
return false;
}
if(data8 < 0 || isNaN(data8)){
validate295.errors = [{instancePath:instancePath+"/changed_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data8}];
return false;
}
}
}
validate295.errors = null;
return true;
}


function validate298(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate298.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema886,data}];
return false;
}
let missing0;
if((data.items === undefined) && (missing0 = "items")){
validate298.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema886,data}];
return false;
}
if(data.items !== undefined){
let data0 = data.items;
if(!(Array.isArray(data0))){
validate298.errors = [{instancePath:instancePath+"/items",keyword:"type",params:{type: "array"},parentSchema:schema886.properties.items,data:data0}];
return false;
}
if(data0.length > 200){
validate298.errors = [{instancePath:instancePath+"/items",keyword:"maxItems",params:{limit: 200},parentSchema:schema886.properties.items,data:data0}];
return false;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate295(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
validate298.errors = validate295.errors;
return false;
}
}
}
if(data.next_cursor !== undefined){
let data2 = data.next_cursor;
if(!(typeof data2 === "string")){
validate298.errors = [{instancePath:instancePath+"/next_cursor",keyword:"type",params:{type: "string"},parentSchema:schema85,data:data2}];
return false;
}
if(!pattern33.test(data2)){
validate298.errors = [{instancePath:instancePath+"/next_cursor",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,64}$"},parentSchema:schema85,data:data2}];
return false;
}
}
validate298.errors = null;
return true;
}

export const preset_publish_params: Check = validate303;
const schema899 = {"type":"object","properties":{"preset_id":{"$ref":"../common.schema.json#/$defs/uuid"},"published":{"type":"boolean"}},"required":["preset_id","published"],"additionalProperties":false};

function validate303(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate303.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema899,data}];
return false;
}
let missing0;
if(((data.preset_id === undefined) && (missing0 = "preset_id")) || ((data.published === undefined) && (missing0 = "published"))){
validate303.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema899,data}];
return false;
}
for(const key0 in data){
if(!((key0 === "preset_id") || (key0 === "published"))){
validate303.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema899,data}];
return false;
}
}
if(data.preset_id !== undefined){
let data0 = data.preset_id;
if(!(typeof data0 === "string")){
validate303.errors = [{instancePath:instancePath+"/preset_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate303.errors = [{instancePath:instancePath+"/preset_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.published !== undefined){
let data1 = data.published;
if(typeof data1 !== "boolean"){
validate303.errors = [{instancePath:instancePath+"/published",keyword:"type",params:{type: "boolean"},parentSchema:schema899.properties.published,data:data1}];
return false;
}
}
validate303.errors = null;
return true;
}

export const preset_publish_result: Check = validate304;

function validate304(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate304.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema872,data}];
return false;
}
let missing0;
if(((((((((data.preset_id === undefined) && (missing0 = "preset_id")) || ((data.organisation_id === undefined) && (missing0 = "organisation_id"))) || ((data.slug === undefined) && (missing0 = "slug"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.published === undefined) && (missing0 = "published"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.created_ms === undefined) && (missing0 = "created_ms"))) || ((data.changed_ms === undefined) && (missing0 = "changed_ms"))){
validate304.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema872,data}];
return false;
}
if(data.preset_id !== undefined){
let data0 = data.preset_id;
if(!(typeof data0 === "string")){
validate304.errors = [{instancePath:instancePath+"/preset_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate304.errors = [{instancePath:instancePath+"/preset_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.organisation_id !== undefined){
let data1 = data.organisation_id;
if(!(typeof data1 === "string")){
validate304.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data1}];
return false;
}
if(!pattern0.test(data1)){
validate304.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data1}];
return false;
}
}
if(data.slug !== undefined){
let data2 = data.slug;
if(!(typeof data2 === "string")){
validate304.errors = [{instancePath:instancePath+"/slug",keyword:"type",params:{type: "string"},parentSchema:schema199,data:data2}];
return false;
}
if(!pattern86.test(data2)){
validate304.errors = [{instancePath:instancePath+"/slug",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema199,data:data2}];
return false;
}
}
if(data.title !== undefined){
let data3 = data.title;
if(!(typeof data3 === "string")){
validate304.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema229,data:data3}];
return false;
}
if(func2(data3) > 80){
validate304.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema229,data:data3}];
return false;
}
if(func2(data3) < 1){
validate304.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema229,data:data3}];
return false;
}
}
if(data.author_id !== undefined){
let data4 = data.author_id;
if(!(typeof data4 === "string")){
validate304.errors = [{instancePath:instancePath+"/author_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data4}];
return false;
}
if(!pattern0.test(data4)){
validate304.errors = [{instancePath:instancePath+"/author_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data4}];
return false;
}
}
if(data.published !== undefined){
let data5 = data.published;
if(typeof data5 !== "boolean"){
validate304.errors = [{instancePath:instancePath+"/published",keyword:"type",params:{type: "boolean"},parentSchema:schema872.properties.published,data:data5}];
return false;
}
}
if(data.version !== undefined){
let data6 = data.version;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate304.errors = [{instancePath:instancePath+"/version",keyword:"type",params:{type: "integer"},parentSchema:schema24,data:data6}];
return false;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 2147483647 || isNaN(data6)){
validate304.errors = [{instancePath:instancePath+"/version",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema24,data:data6}];
return false;
}
if(data6 < 1 || isNaN(data6)){
validate304.errors = [{instancePath:instancePath+"/version",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema24,data:data6}];
return false;
}
}
}
if(data.created_ms !== undefined){
let data7 = data.created_ms;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate304.errors = [{instancePath:instancePath+"/created_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data7}];
return false;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 253402300799999 || isNaN(data7)){
validate304.errors = [{instancePath:instancePath+"/created_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data7}];
return false;
}
if(data7 < 0 || isNaN(data7)){
validate304.errors = [{instancePath:instancePath+"/created_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data7}];
return false;
}
}
}
if(data.changed_ms !== undefined){
let data8 = data.changed_ms;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate304.errors = [{instancePath:instancePath+"/changed_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data8}];
return false;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 253402300799999 || isNaN(data8)){
validate304.errors = [{instancePath:instancePath+"/changed_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data8}];
return false;
}
if(data8 < 0 || isNaN(data8)){
validate304.errors = [{instancePath:instancePath+"/changed_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data8}];
return false;
}
}
}
validate304.errors = null;
return true;
}

export const preset_read_params: Check = validate307;
const schema920 = {"type":"object","properties":{"preset_id":{"$ref":"../common.schema.json#/$defs/uuid"}},"required":["preset_id"],"additionalProperties":false};

function validate307(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate307.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema920,data}];
return false;
}
let missing0;
if((data.preset_id === undefined) && (missing0 = "preset_id")){
validate307.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema920,data}];
return false;
}
for(const key0 in data){
if(!(key0 === "preset_id")){
validate307.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema920,data}];
return false;
}
}
if(data.preset_id !== undefined){
let data0 = data.preset_id;
if(!(typeof data0 === "string")){
validate307.errors = [{instancePath:instancePath+"/preset_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate307.errors = [{instancePath:instancePath+"/preset_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
validate307.errors = null;
return true;
}

export const preset_read_result: Check = validate308;
const schema922 = {"type":"object","properties":{"preset_id":{"$ref":"../common.schema.json#/$defs/uuid"},"organisation_id":{"$ref":"../common.schema.json#/$defs/uuid"},"slug":{"$ref":"../common.schema.json#/$defs/slug"},"title":{"$ref":"../common.schema.json#/$defs/title"},"author_id":{"$ref":"../common.schema.json#/$defs/uuid"},"version":{"$ref":"../common.schema.json#/$defs/version"},"created_ms":{"$ref":"../common.schema.json#/$defs/wall_ms"},"changed_ms":{"$ref":"../common.schema.json#/$defs/wall_ms"},"operation":{"$ref":"../preset/operation.schema.json"}},"required":["preset_id","organisation_id","slug","title","version","created_ms","changed_ms","operation"]};

function validate308(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate308.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema922,data}];
return false;
}
let missing0;
if(((((((((data.preset_id === undefined) && (missing0 = "preset_id")) || ((data.organisation_id === undefined) && (missing0 = "organisation_id"))) || ((data.slug === undefined) && (missing0 = "slug"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.created_ms === undefined) && (missing0 = "created_ms"))) || ((data.changed_ms === undefined) && (missing0 = "changed_ms"))) || ((data.operation === undefined) && (missing0 = "operation"))){
validate308.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema922,data}];
return false;
}
if(data.preset_id !== undefined){
let data0 = data.preset_id;
if(!(typeof data0 === "string")){
validate308.errors = [{instancePath:instancePath+"/preset_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate308.errors = [{instancePath:instancePath+"/preset_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.organisation_id !== undefined){
let data1 = data.organisation_id;
if(!(typeof data1 === "string")){
validate308.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data1}];
return false;
}
if(!pattern0.test(data1)){
validate308.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data1}];
return false;
}
}
if(data.slug !== undefined){
let data2 = data.slug;
if(!(typeof data2 === "string")){
validate308.errors = [{instancePath:instancePath+"/slug",keyword:"type",params:{type: "string"},parentSchema:schema199,data:data2}];
return false;
}
if(!pattern86.test(data2)){
validate308.errors = [{instancePath:instancePath+"/slug",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema199,data:data2}];
return false;
}
}
if(data.title !== undefined){
let data3 = data.title;
if(!(typeof data3 === "string")){
validate308.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema229,data:data3}];
return false;
}
if(func2(data3) > 80){
validate308.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema229,data:data3}];
return false;
}
if(func2(data3) < 1){
validate308.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema229,data:data3}];
return false;
}
}
if(data.author_id !== undefined){
let data4 = data.author_id;
if(!(typeof data4 === "string")){
validate308.errors = [{instancePath:instancePath+"/author_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data4}];
return false;
}
if(!pattern0.test(data4)){
validate308.errors = [{instancePath:instancePath+"/author_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data4}];
return false;
}
}
if(data.version !== undefined){
let data5 = data.version;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate308.errors = [{instancePath:instancePath+"/version",keyword:"type",params:{type: "integer"},parentSchema:schema24,data:data5}];
return false;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 2147483647 || isNaN(data5)){
validate308.errors = [{instancePath:instancePath+"/version",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema24,data:data5}];
return false;
}
if(data5 < 1 || isNaN(data5)){
validate308.errors = [{instancePath:instancePath+"/version",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema24,data:data5}];
return false;
}
}
}
if(data.created_ms !== undefined){
let data6 = data.created_ms;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate308.errors = [{instancePath:instancePath+"/created_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data6}];
return false;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 253402300799999 || isNaN(data6)){
validate308.errors = [{instancePath:instancePath+"/created_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data6}];
return false;
}
if(data6 < 0 || isNaN(data6)){
validate308.errors = [{instancePath:instancePath+"/created_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data6}];
return false;
}
}
}
if(data.changed_ms !== undefined){
let data7 = data.changed_ms;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate308.errors = [{instancePath:instancePath+"/changed_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data7}];
return false;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 253402300799999 || isNaN(data7)){
validate308.errors = [{instancePath:instancePath+"/changed_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data7}];
return false;
}
if(data7 < 0 || isNaN(data7)){
validate308.errors = [{instancePath:instancePath+"/changed_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data7}];
return false;
}
}
}
if(data.operation !== undefined){
if(!(validate232(data.operation, {instancePath:instancePath+"/operation",parentData:data,parentDataProperty:"operation",rootData}))){
validate308.errors = validate232.errors;
return false;
}
}
validate308.errors = null;
return true;
}

export const preset_remove_params: Check = validate311;
const schema933 = {"type":"object","properties":{"preset_id":{"$ref":"../common.schema.json#/$defs/uuid"}},"required":["preset_id"],"additionalProperties":false};

function validate311(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate311.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema933,data}];
return false;
}
let missing0;
if((data.preset_id === undefined) && (missing0 = "preset_id")){
validate311.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema933,data}];
return false;
}
for(const key0 in data){
if(!(key0 === "preset_id")){
validate311.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema933,data}];
return false;
}
}
if(data.preset_id !== undefined){
let data0 = data.preset_id;
if(!(typeof data0 === "string")){
validate311.errors = [{instancePath:instancePath+"/preset_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate311.errors = [{instancePath:instancePath+"/preset_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
validate311.errors = null;
return true;
}

export const preset_remove_result: Check = validate312;
const schema935 = {"type":"object","properties":{}};

function validate312(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate312.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema935,data}];
return false;
}
validate312.errors = null;
return true;
}

export const preset_replace_params: Check = validate316;
const schema946 = {"type":"object","properties":{"preset_id":{"$ref":"../common.schema.json#/$defs/uuid"},"operation":{"$ref":"../preset/operation.schema.json"}},"required":["preset_id","operation"],"additionalProperties":false};

function validate316(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate316.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema946,data}];
return false;
}
let missing0;
if(((data.preset_id === undefined) && (missing0 = "preset_id")) || ((data.operation === undefined) && (missing0 = "operation"))){
validate316.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema946,data}];
return false;
}
for(const key0 in data){
if(!((key0 === "preset_id") || (key0 === "operation"))){
validate316.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema946,data}];
return false;
}
}
if(data.preset_id !== undefined){
let data0 = data.preset_id;
if(!(typeof data0 === "string")){
validate316.errors = [{instancePath:instancePath+"/preset_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate316.errors = [{instancePath:instancePath+"/preset_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.operation !== undefined){
if(!(validate232(data.operation, {instancePath:instancePath+"/operation",parentData:data,parentDataProperty:"operation",rootData}))){
validate316.errors = validate232.errors;
return false;
}
}
validate316.errors = null;
return true;
}

export const preset_replace_result: Check = validate318;
const schema948 = {"type":"object","properties":{"preset_id":{"$ref":"../common.schema.json#/$defs/uuid"},"organisation_id":{"$ref":"../common.schema.json#/$defs/uuid"},"slug":{"$ref":"../common.schema.json#/$defs/slug"},"title":{"$ref":"../common.schema.json#/$defs/title"},"author_id":{"$ref":"../common.schema.json#/$defs/uuid"},"version":{"$ref":"../common.schema.json#/$defs/version"},"created_ms":{"$ref":"../common.schema.json#/$defs/wall_ms"},"changed_ms":{"$ref":"../common.schema.json#/$defs/wall_ms"},"operation":{"$ref":"../preset/operation.schema.json"}},"required":["preset_id","organisation_id","slug","title","version","created_ms","changed_ms","operation"]};

function validate318(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate318.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema948,data}];
return false;
}
let missing0;
if(((((((((data.preset_id === undefined) && (missing0 = "preset_id")) || ((data.organisation_id === undefined) && (missing0 = "organisation_id"))) || ((data.slug === undefined) && (missing0 = "slug"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.created_ms === undefined) && (missing0 = "created_ms"))) || ((data.changed_ms === undefined) && (missing0 = "changed_ms"))) || ((data.operation === undefined) && (missing0 = "operation"))){
validate318.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema948,data}];
return false;
}
if(data.preset_id !== undefined){
let data0 = data.preset_id;
if(!(typeof data0 === "string")){
validate318.errors = [{instancePath:instancePath+"/preset_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate318.errors = [{instancePath:instancePath+"/preset_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.organisation_id !== undefined){
let data1 = data.organisation_id;
if(!(typeof data1 === "string")){
validate318.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data1}];
return false;
}
if(!pattern0.test(data1)){
validate318.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data1}];
return false;
}
}
if(data.slug !== undefined){
let data2 = data.slug;
if(!(typeof data2 === "string")){
validate318.errors = [{instancePath:instancePath+"/slug",keyword:"type",params:{type: "string"},parentSchema:schema199,data:data2}];
return false;
}
if(!pattern86.test(data2)){
validate318.errors = [{instancePath:instancePath+"/slug",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema199,data:data2}];
return false;
}
}
if(data.title !== undefined){
let data3 = data.title;
if(!(typeof data3 === "string")){
validate318.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema229,data:data3}];
return false;
}
if(func2(data3) > 80){
validate318.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema229,data:data3}];
return false;
}
if(func2(data3) < 1){
validate318.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema229,data:data3}];
return false;
}
}
if(data.author_id !== undefined){
let data4 = data.author_id;
if(!(typeof data4 === "string")){
validate318.errors = [{instancePath:instancePath+"/author_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data4}];
return false;
}
if(!pattern0.test(data4)){
validate318.errors = [{instancePath:instancePath+"/author_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data4}];
return false;
}
}
if(data.version !== undefined){
let data5 = data.version;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate318.errors = [{instancePath:instancePath+"/version",keyword:"type",params:{type: "integer"},parentSchema:schema24,data:data5}];
return false;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 2147483647 || isNaN(data5)){
validate318.errors = [{instancePath:instancePath+"/version",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema24,data:data5}];
return false;
}
if(data5 < 1 || isNaN(data5)){
validate318.errors = [{instancePath:instancePath+"/version",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema24,data:data5}];
return false;
}
}
}
if(data.created_ms !== undefined){
let data6 = data.created_ms;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate318.errors = [{instancePath:instancePath+"/created_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data6}];
return false;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 253402300799999 || isNaN(data6)){
validate318.errors = [{instancePath:instancePath+"/created_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data6}];
return false;
}
if(data6 < 0 || isNaN(data6)){
validate318.errors = [{instancePath:instancePath+"/created_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data6}];
return false;
}
}
}
if(data.changed_ms !== undefined){
let data7 = data.changed_ms;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate318.errors = [{instancePath:instancePath+"/changed_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data7}];
return false;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 253402300799999 || isNaN(data7)){
validate318.errors = [{instancePath:instancePath+"/changed_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data7}];
return false;
}
if(data7 < 0 || isNaN(data7)){
validate318.errors = [{instancePath:instancePath+"/changed_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data7}];
return false;
}
}
}
if(data.operation !== undefined){
if(!(validate232(data.operation, {instancePath:instancePath+"/operation",parentData:data,parentDataProperty:"operation",rootData}))){
validate318.errors = validate232.errors;
return false;
}
}
validate318.errors = null;
return true;
}

export const preset_search_params: Check = validate323;
const schema971 = {"type":"object","properties":{"organisation":{"$ref":"../common.schema.json#/$defs/slug"},"q":{"type":"string","minLength":1,"maxLength":200},"cursor":{"$ref":"../common.schema.json#/$defs/page_cursor"},"limit":{"$ref":"../common.schema.json#/$defs/page_limit","default":50}},"required":["organisation"],"additionalProperties":false};

function validate323(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate323.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema971,data}];
return false;
}
if(data.limit === undefined){
data.limit = 50;
}
let missing0;
if((data.organisation === undefined) && (missing0 = "organisation")){
validate323.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema971,data}];
return false;
}
for(const key0 in data){
if(!((((key0 === "organisation") || (key0 === "q")) || (key0 === "cursor")) || (key0 === "limit"))){
validate323.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema971,data}];
return false;
}
}
if(data.organisation !== undefined){
let data0 = data.organisation;
if(!(typeof data0 === "string")){
validate323.errors = [{instancePath:instancePath+"/organisation",keyword:"type",params:{type: "string"},parentSchema:schema199,data:data0}];
return false;
}
if(!pattern86.test(data0)){
validate323.errors = [{instancePath:instancePath+"/organisation",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema199,data:data0}];
return false;
}
}
if(data.q !== undefined){
let data1 = data.q;
if(!(typeof data1 === "string")){
validate323.errors = [{instancePath:instancePath+"/q",keyword:"type",params:{type: "string"},parentSchema:schema971.properties.q,data:data1}];
return false;
}
if(func2(data1) > 200){
validate323.errors = [{instancePath:instancePath+"/q",keyword:"maxLength",params:{limit: 200},parentSchema:schema971.properties.q,data:data1}];
return false;
}
if(func2(data1) < 1){
validate323.errors = [{instancePath:instancePath+"/q",keyword:"minLength",params:{limit: 1},parentSchema:schema971.properties.q,data:data1}];
return false;
}
}
if(data.cursor !== undefined){
let data2 = data.cursor;
if(!(typeof data2 === "string")){
validate323.errors = [{instancePath:instancePath+"/cursor",keyword:"type",params:{type: "string"},parentSchema:schema85,data:data2}];
return false;
}
if(!pattern33.test(data2)){
validate323.errors = [{instancePath:instancePath+"/cursor",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,64}$"},parentSchema:schema85,data:data2}];
return false;
}
}
let data3 = data.limit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate323.errors = [{instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"},parentSchema:schema86,data:data3}];
return false;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 200 || isNaN(data3)){
validate323.errors = [{instancePath:instancePath+"/limit",keyword:"maximum",params:{comparison: "<=", limit: 200},parentSchema:schema86,data:data3}];
return false;
}
if(data3 < 1 || isNaN(data3)){
validate323.errors = [{instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema86,data:data3}];
return false;
}
}
validate323.errors = null;
return true;
}

export const preset_search_result: Check = validate324;
const schema975 = {"type":"object","properties":{"items":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/preset_entry"},"maxItems":200},"next_cursor":{"$ref":"../common.schema.json#/$defs/page_cursor"}},"required":["items"]};

function validate321(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate321.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema872,data}];
return false;
}
let missing0;
if(((((((((data.preset_id === undefined) && (missing0 = "preset_id")) || ((data.organisation_id === undefined) && (missing0 = "organisation_id"))) || ((data.slug === undefined) && (missing0 = "slug"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.published === undefined) && (missing0 = "published"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.created_ms === undefined) && (missing0 = "created_ms"))) || ((data.changed_ms === undefined) && (missing0 = "changed_ms"))){
validate321.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema872,data}];
return false;
}
if(data.preset_id !== undefined){
let data0 = data.preset_id;
if(!(typeof data0 === "string")){
validate321.errors = [{instancePath:instancePath+"/preset_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate321.errors = [{instancePath:instancePath+"/preset_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.organisation_id !== undefined){
let data1 = data.organisation_id;
if(!(typeof data1 === "string")){
validate321.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data1}];
return false;
}
if(!pattern0.test(data1)){
validate321.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data1}];
return false;
}
}
if(data.slug !== undefined){
let data2 = data.slug;
if(!(typeof data2 === "string")){
validate321.errors = [{instancePath:instancePath+"/slug",keyword:"type",params:{type: "string"},parentSchema:schema199,data:data2}];
return false;
}
if(!pattern86.test(data2)){
validate321.errors = [{instancePath:instancePath+"/slug",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema199,data:data2}];
return false;
}
}
if(data.title !== undefined){
let data3 = data.title;
if(!(typeof data3 === "string")){
validate321.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema229,data:data3}];
return false;
}
if(func2(data3) > 80){
validate321.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema229,data:data3}];
return false;
}
if(func2(data3) < 1){
validate321.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema229,data:data3}];
return false;
}
}
if(data.author_id !== undefined){
let data4 = data.author_id;
if(!(typeof data4 === "string")){
validate321.errors = [{instancePath:instancePath+"/author_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data4}];
return false;
}
if(!pattern0.test(data4)){
validate321.errors = [{instancePath:instancePath+"/author_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data4}];
return false;
}
}
if(data.published !== undefined){
let data5 = data.published;
if(typeof data5 !== "boolean"){
validate321.errors = [{instancePath:instancePath+"/published",keyword:"type",params:{type: "boolean"},parentSchema:schema872.properties.published,data:data5}];
return false;
}
}
if(data.version !== undefined){
let data6 = data.version;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate321.errors = [{instancePath:instancePath+"/version",keyword:"type",params:{type: "integer"},parentSchema:schema24,data:data6}];
return false;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 2147483647 || isNaN(data6)){
validate321.errors = [{instancePath:instancePath+"/version",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema24,data:data6}];
return false;
}
if(data6 < 1 || isNaN(data6)){
validate321.errors = [{instancePath:instancePath+"/version",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema24,data:data6}];
return false;
}
}
}
if(data.created_ms !== undefined){
let data7 = data.created_ms;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate321.errors = [{instancePath:instancePath+"/created_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data7}];
return false;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 253402300799999 || isNaN(data7)){
validate321.errors = [{instancePath:instancePath+"/created_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data7}];
return false;
}
if(data7 < 0 || isNaN(data7)){
validate321.errors = [{instancePath:instancePath+"/created_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data7}];
return false;
}
}
}
if(data.changed_ms !== undefined){
let data8 = data.changed_ms;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate321.errors = [{instancePath:instancePath+"/changed_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data8}];
return false;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 253402300799999 || isNaN(data8)){
validate321.errors = [{instancePath:instancePath+"/changed_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data8}];
return false;
}
if(data8 < 0 || isNaN(data8)){
validate321.errors = [{instancePath:instancePath+"/changed_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data8}];
return false;
}
}
}
validate321.errors = null;
return true;
}


function validate324(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate324.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema975,data}];
return false;
}
let missing0;
if((data.items === undefined) && (missing0 = "items")){
validate324.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema975,data}];
return false;
}
if(data.items !== undefined){
let data0 = data.items;
if(!(Array.isArray(data0))){
validate324.errors = [{instancePath:instancePath+"/items",keyword:"type",params:{type: "array"},parentSchema:schema975.properties.items,data:data0}];
return false;
}
if(data0.length > 200){
validate324.errors = [{instancePath:instancePath+"/items",keyword:"maxItems",params:{limit: 200},parentSchema:schema975.properties.items,data:data0}];
return false;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate321(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
validate324.errors = validate321.errors;
return false;
}
}
}
if(data.next_cursor !== undefined){
let data2 = data.next_cursor;
if(!(typeof data2 === "string")){
validate324.errors = [{instancePath:instancePath+"/next_cursor",keyword:"type",params:{type: "string"},parentSchema:schema85,data:data2}];
return false;
}
if(!pattern33.test(data2)){
validate324.errors = [{instancePath:instancePath+"/next_cursor",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,64}$"},parentSchema:schema85,data:data2}];
return false;
}
}
validate324.errors = null;
return true;
}

export const preset_templates_params: Check = validate329;
const schema980 = {"type":"object","properties":{},"additionalProperties":false};

function validate329(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate329.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema980,data}];
return false;
}
for(const key0 in data){
validate329.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema980,data}];
return false;
}
validate329.errors = null;
return true;
}

export const preset_templates_result: Check = validate330;
const schema981 = {"type":"object","properties":{"items":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/preset_template"},"maxItems":16}},"required":["items"]};
const schema978 = {"title":"preset template","type":"object","properties":{"name":{"type":"string","maxLength":64},"title":{"$ref":"#/$defs/title"},"text":{"type":"string","maxLength":65536}},"required":["name","title","text"]};

function validate327(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate327.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema978,data}];
return false;
}
let missing0;
if((((data.name === undefined) && (missing0 = "name")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.text === undefined) && (missing0 = "text"))){
validate327.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema978,data}];
return false;
}
if(data.name !== undefined){
let data0 = data.name;
if(!(typeof data0 === "string")){
validate327.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},parentSchema:schema978.properties.name,data:data0}];
return false;
}
if(func2(data0) > 64){
validate327.errors = [{instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 64},parentSchema:schema978.properties.name,data:data0}];
return false;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(!(typeof data1 === "string")){
validate327.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema229,data:data1}];
return false;
}
if(func2(data1) > 80){
validate327.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema229,data:data1}];
return false;
}
if(func2(data1) < 1){
validate327.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema229,data:data1}];
return false;
}
}
if(data.text !== undefined){
let data2 = data.text;
if(!(typeof data2 === "string")){
validate327.errors = [{instancePath:instancePath+"/text",keyword:"type",params:{type: "string"},parentSchema:schema978.properties.text,data:data2}];
return false;
}
if(func2(data2) > 65536){
validate327.errors = [{instancePath:instancePath+"/text",keyword:"maxLength",params:{limit: 65536},parentSchema:schema978.properties.text,data:data2}];
return false;
}
}
validate327.errors = null;
return true;
}


function validate330(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate330.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema981,data}];
return false;
}
let missing0;
if((data.items === undefined) && (missing0 = "items")){
validate330.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema981,data}];
return false;
}
if(data.items !== undefined){
let data0 = data.items;
if(!(Array.isArray(data0))){
validate330.errors = [{instancePath:instancePath+"/items",keyword:"type",params:{type: "array"},parentSchema:schema981.properties.items,data:data0}];
return false;
}
if(data0.length > 16){
validate330.errors = [{instancePath:instancePath+"/items",keyword:"maxItems",params:{limit: 16},parentSchema:schema981.properties.items,data:data0}];
return false;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate327(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
validate330.errors = validate327.errors;
return false;
}
}
}
validate330.errors = null;
return true;
}

export const preset_version_params: Check = validate334;
const schema989 = {"type":"object","properties":{"preset_id":{"$ref":"../common.schema.json#/$defs/uuid"},"version_number":{"type":"string","pattern":"^[1-9][0-9]{0,9}$"}},"required":["preset_id","version_number"],"additionalProperties":false};

function validate334(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate334.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema989,data}];
return false;
}
let missing0;
if(((data.preset_id === undefined) && (missing0 = "preset_id")) || ((data.version_number === undefined) && (missing0 = "version_number"))){
validate334.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema989,data}];
return false;
}
for(const key0 in data){
if(!((key0 === "preset_id") || (key0 === "version_number"))){
validate334.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema989,data}];
return false;
}
}
if(data.preset_id !== undefined){
let data0 = data.preset_id;
if(!(typeof data0 === "string")){
validate334.errors = [{instancePath:instancePath+"/preset_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate334.errors = [{instancePath:instancePath+"/preset_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.version_number !== undefined){
let data1 = data.version_number;
if(!(typeof data1 === "string")){
validate334.errors = [{instancePath:instancePath+"/version_number",keyword:"type",params:{type: "string"},parentSchema:schema989.properties.version_number,data:data1}];
return false;
}
if(!pattern287.test(data1)){
validate334.errors = [{instancePath:instancePath+"/version_number",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,9}$"},parentSchema:schema989.properties.version_number,data:data1}];
return false;
}
}
validate334.errors = null;
return true;
}

export const preset_version_result: Check = validate335;
const schema991 = {"type":"object","properties":{"preset_id":{"$ref":"../common.schema.json#/$defs/uuid"},"version":{"$ref":"../common.schema.json#/$defs/version"},"title":{"$ref":"../common.schema.json#/$defs/title"},"author_id":{"$ref":"../common.schema.json#/$defs/uuid"},"created_ms":{"$ref":"../common.schema.json#/$defs/wall_ms"},"operation":{"$ref":"../preset/operation.schema.json"}},"required":["preset_id","version","title","created_ms","operation"]};

function validate335(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate335.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema991,data}];
return false;
}
let missing0;
if((((((data.preset_id === undefined) && (missing0 = "preset_id")) || ((data.version === undefined) && (missing0 = "version"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.created_ms === undefined) && (missing0 = "created_ms"))) || ((data.operation === undefined) && (missing0 = "operation"))){
validate335.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema991,data}];
return false;
}
if(data.preset_id !== undefined){
let data0 = data.preset_id;
if(!(typeof data0 === "string")){
validate335.errors = [{instancePath:instancePath+"/preset_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate335.errors = [{instancePath:instancePath+"/preset_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate335.errors = [{instancePath:instancePath+"/version",keyword:"type",params:{type: "integer"},parentSchema:schema24,data:data1}];
return false;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
validate335.errors = [{instancePath:instancePath+"/version",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema24,data:data1}];
return false;
}
if(data1 < 1 || isNaN(data1)){
validate335.errors = [{instancePath:instancePath+"/version",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema24,data:data1}];
return false;
}
}
}
if(data.title !== undefined){
let data2 = data.title;
if(!(typeof data2 === "string")){
validate335.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema229,data:data2}];
return false;
}
if(func2(data2) > 80){
validate335.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema229,data:data2}];
return false;
}
if(func2(data2) < 1){
validate335.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema229,data:data2}];
return false;
}
}
if(data.author_id !== undefined){
let data3 = data.author_id;
if(!(typeof data3 === "string")){
validate335.errors = [{instancePath:instancePath+"/author_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data3}];
return false;
}
if(!pattern0.test(data3)){
validate335.errors = [{instancePath:instancePath+"/author_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data3}];
return false;
}
}
if(data.created_ms !== undefined){
let data4 = data.created_ms;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate335.errors = [{instancePath:instancePath+"/created_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data4}];
return false;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 253402300799999 || isNaN(data4)){
validate335.errors = [{instancePath:instancePath+"/created_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data4}];
return false;
}
if(data4 < 0 || isNaN(data4)){
validate335.errors = [{instancePath:instancePath+"/created_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data4}];
return false;
}
}
}
if(data.operation !== undefined){
if(!(validate232(data.operation, {instancePath:instancePath+"/operation",parentData:data,parentDataProperty:"operation",rootData}))){
validate335.errors = validate232.errors;
return false;
}
}
validate335.errors = null;
return true;
}

export const preset_versions_params: Check = validate340;
const schema1008 = {"type":"object","properties":{"preset_id":{"$ref":"../common.schema.json#/$defs/uuid"},"cursor":{"$ref":"../common.schema.json#/$defs/page_cursor"},"limit":{"$ref":"../common.schema.json#/$defs/page_limit","default":50}},"required":["preset_id"],"additionalProperties":false};

function validate340(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate340.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema1008,data}];
return false;
}
if(data.limit === undefined){
data.limit = 50;
}
let missing0;
if((data.preset_id === undefined) && (missing0 = "preset_id")){
validate340.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema1008,data}];
return false;
}
for(const key0 in data){
if(!(((key0 === "preset_id") || (key0 === "cursor")) || (key0 === "limit"))){
validate340.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema1008,data}];
return false;
}
}
if(data.preset_id !== undefined){
let data0 = data.preset_id;
if(!(typeof data0 === "string")){
validate340.errors = [{instancePath:instancePath+"/preset_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate340.errors = [{instancePath:instancePath+"/preset_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.cursor !== undefined){
let data1 = data.cursor;
if(!(typeof data1 === "string")){
validate340.errors = [{instancePath:instancePath+"/cursor",keyword:"type",params:{type: "string"},parentSchema:schema85,data:data1}];
return false;
}
if(!pattern33.test(data1)){
validate340.errors = [{instancePath:instancePath+"/cursor",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,64}$"},parentSchema:schema85,data:data1}];
return false;
}
}
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate340.errors = [{instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"},parentSchema:schema86,data:data2}];
return false;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 200 || isNaN(data2)){
validate340.errors = [{instancePath:instancePath+"/limit",keyword:"maximum",params:{comparison: "<=", limit: 200},parentSchema:schema86,data:data2}];
return false;
}
if(data2 < 1 || isNaN(data2)){
validate340.errors = [{instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema86,data:data2}];
return false;
}
}
validate340.errors = null;
return true;
}

export const preset_versions_result: Check = validate341;
const schema1012 = {"type":"object","properties":{"items":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/preset_version_entry"},"maxItems":200},"next_cursor":{"$ref":"../common.schema.json#/$defs/page_cursor"}},"required":["items"]};
const schema1001 = {"title":"preset version entry","type":"object","properties":{"preset_id":{"$ref":"#/$defs/uuid"},"version":{"$ref":"#/$defs/version"},"title":{"$ref":"#/$defs/title"},"author_id":{"$ref":"#/$defs/uuid"},"created_ms":{"$ref":"#/$defs/wall_ms"}},"required":["preset_id","version","title","created_ms"]};

function validate338(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate338.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema1001,data}];
return false;
}
let missing0;
if(((((data.preset_id === undefined) && (missing0 = "preset_id")) || ((data.version === undefined) && (missing0 = "version"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.created_ms === undefined) && (missing0 = "created_ms"))){
validate338.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema1001,data}];
return false;
}
if(data.preset_id !== undefined){
let data0 = data.preset_id;
if(!(typeof data0 === "string")){
validate338.errors = [{instancePath:instancePath+"/preset_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate338.errors = [{instancePath:instancePath+"/preset_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate338.errors = [{instancePath:instancePath+"/version",keyword:"type",params:{type: "integer"},parentSchema:schema24,data:data1}];
return false;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
validate338.errors = [{instancePath:instancePath+"/version",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema24,data:data1}];
return false;
}
if(data1 < 1 || isNaN(data1)){
validate338.errors = [{instancePath:instancePath+"/version",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema24,data:data1}];
return false;
}
}
}
if(data.title !== undefined){
let data2 = data.title;
if(!(typeof data2 === "string")){
validate338.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema229,data:data2}];
return false;
}
if(func2(data2) > 80){
validate338.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema229,data:data2}];
return false;
}
if(func2(data2) < 1){
validate338.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema229,data:data2}];
return false;
}
}
if(data.author_id !== undefined){
let data3 = data.author_id;
if(!(typeof data3 === "string")){
validate338.errors = [{instancePath:instancePath+"/author_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data3}];
return false;
}
if(!pattern0.test(data3)){
validate338.errors = [{instancePath:instancePath+"/author_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data3}];
return false;
}
}
if(data.created_ms !== undefined){
let data4 = data.created_ms;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate338.errors = [{instancePath:instancePath+"/created_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data4}];
return false;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 253402300799999 || isNaN(data4)){
validate338.errors = [{instancePath:instancePath+"/created_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data4}];
return false;
}
if(data4 < 0 || isNaN(data4)){
validate338.errors = [{instancePath:instancePath+"/created_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data4}];
return false;
}
}
}
validate338.errors = null;
return true;
}


function validate341(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate341.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema1012,data}];
return false;
}
let missing0;
if((data.items === undefined) && (missing0 = "items")){
validate341.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema1012,data}];
return false;
}
if(data.items !== undefined){
let data0 = data.items;
if(!(Array.isArray(data0))){
validate341.errors = [{instancePath:instancePath+"/items",keyword:"type",params:{type: "array"},parentSchema:schema1012.properties.items,data:data0}];
return false;
}
if(data0.length > 200){
validate341.errors = [{instancePath:instancePath+"/items",keyword:"maxItems",params:{limit: 200},parentSchema:schema1012.properties.items,data:data0}];
return false;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate338(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
validate341.errors = validate338.errors;
return false;
}
}
}
if(data.next_cursor !== undefined){
let data2 = data.next_cursor;
if(!(typeof data2 === "string")){
validate341.errors = [{instancePath:instancePath+"/next_cursor",keyword:"type",params:{type: "string"},parentSchema:schema85,data:data2}];
return false;
}
if(!pattern33.test(data2)){
validate341.errors = [{instancePath:instancePath+"/next_cursor",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,64}$"},parentSchema:schema85,data:data2}];
return false;
}
}
validate341.errors = null;
return true;
}

export const role_create_params: Check = validate346;
const schema1028 = {"type":"object","properties":{"organisation_id":{"$ref":"../common.schema.json#/$defs/uuid"},"slug":{"$ref":"../common.schema.json#/$defs/role_id"},"title":{"$ref":"../common.schema.json#/$defs/title"},"position":{"$ref":"../common.schema.json#/$defs/position","default":0}},"required":["organisation_id","slug","title"],"additionalProperties":false};

function validate346(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate346.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema1028,data}];
return false;
}
if(data.position === undefined){
data.position = 0;
}
let missing0;
if((((data.organisation_id === undefined) && (missing0 = "organisation_id")) || ((data.slug === undefined) && (missing0 = "slug"))) || ((data.title === undefined) && (missing0 = "title"))){
validate346.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema1028,data}];
return false;
}
for(const key0 in data){
if(!((((key0 === "organisation_id") || (key0 === "slug")) || (key0 === "title")) || (key0 === "position"))){
validate346.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema1028,data}];
return false;
}
}
if(data.organisation_id !== undefined){
let data0 = data.organisation_id;
if(!(typeof data0 === "string")){
validate346.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate346.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.slug !== undefined){
let data1 = data.slug;
if(!(typeof data1 === "string")){
validate346.errors = [{instancePath:instancePath+"/slug",keyword:"type",params:{type: "string"},parentSchema:schema506,data:data1}];
return false;
}
if(!pattern86.test(data1)){
validate346.errors = [{instancePath:instancePath+"/slug",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema506,data:data1}];
return false;
}
}
if(data.title !== undefined){
let data2 = data.title;
if(!(typeof data2 === "string")){
validate346.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema229,data:data2}];
return false;
}
if(func2(data2) > 80){
validate346.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema229,data:data2}];
return false;
}
if(func2(data2) < 1){
validate346.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema229,data:data2}];
return false;
}
}
let data3 = data.position;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate346.errors = [{instancePath:instancePath+"/position",keyword:"type",params:{type: "integer"},parentSchema:schema340,data:data3}];
return false;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000 || isNaN(data3)){
validate346.errors = [{instancePath:instancePath+"/position",keyword:"maximum",params:{comparison: "<=", limit: 1000000},parentSchema:schema340,data:data3}];
return false;
}
if(data3 < 0 || isNaN(data3)){
validate346.errors = [{instancePath:instancePath+"/position",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema340,data:data3}];
return false;
}
}
validate346.errors = null;
return true;
}

export const role_create_result: Check = validate347;
const schema1019 = {"title":"role entry","type":"object","properties":{"role_id":{"$ref":"#/$defs/uuid"},"organisation_id":{"$ref":"#/$defs/uuid"},"slug":{"$ref":"#/$defs/role_id"},"title":{"$ref":"#/$defs/title"},"position":{"$ref":"#/$defs/position"},"built_in":{"type":"boolean"},"version":{"$ref":"#/$defs/version"},"created_ms":{"$ref":"#/$defs/wall_ms"},"changed_ms":{"$ref":"#/$defs/wall_ms"}},"required":["role_id","organisation_id","slug","title","position","built_in","version","created_ms","changed_ms"]};

function validate347(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate347.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema1019,data}];
return false;
}
let missing0;
if((((((((((data.role_id === undefined) && (missing0 = "role_id")) || ((data.organisation_id === undefined) && (missing0 = "organisation_id"))) || ((data.slug === undefined) && (missing0 = "slug"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.position === undefined) && (missing0 = "position"))) || ((data.built_in === undefined) && (missing0 = "built_in"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.created_ms === undefined) && (missing0 = "created_ms"))) || ((data.changed_ms === undefined) && (missing0 = "changed_ms"))){
validate347.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema1019,data}];
return false;
}
if(data.role_id !== undefined){
let data0 = data.role_id;
if(!(typeof data0 === "string")){
validate347.errors = [{instancePath:instancePath+"/role_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate347.errors = [{instancePath:instancePath+"/role_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.organisation_id !== undefined){
let data1 = data.organisation_id;
if(!(typeof data1 === "string")){
validate347.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data1}];
return false;
}
if(!pattern0.test(data1)){
validate347.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data1}];
return false;
}
}
if(data.slug !== undefined){
let data2 = data.slug;
if(!(typeof data2 === "string")){
validate347.errors = [{instancePath:instancePath+"/slug",keyword:"type",params:{type: "string"},parentSchema:schema506,data:data2}];
return false;
}
if(!pattern86.test(data2)){
validate347.errors = [{instancePath:instancePath+"/slug",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema506,data:data2}];
return false;
}
}
if(data.title !== undefined){
let data3 = data.title;
if(!(typeof data3 === "string")){
validate347.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema229,data:data3}];
return false;
}
if(func2(data3) > 80){
validate347.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema229,data:data3}];
return false;
}
if(func2(data3) < 1){
validate347.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema229,data:data3}];
return false;
}
}
if(data.position !== undefined){
let data4 = data.position;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate347.errors = [{instancePath:instancePath+"/position",keyword:"type",params:{type: "integer"},parentSchema:schema340,data:data4}];
return false;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000000 || isNaN(data4)){
validate347.errors = [{instancePath:instancePath+"/position",keyword:"maximum",params:{comparison: "<=", limit: 1000000},parentSchema:schema340,data:data4}];
return false;
}
if(data4 < 0 || isNaN(data4)){
validate347.errors = [{instancePath:instancePath+"/position",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema340,data:data4}];
return false;
}
}
}
if(data.built_in !== undefined){
let data5 = data.built_in;
if(typeof data5 !== "boolean"){
validate347.errors = [{instancePath:instancePath+"/built_in",keyword:"type",params:{type: "boolean"},parentSchema:schema1019.properties.built_in,data:data5}];
return false;
}
}
if(data.version !== undefined){
let data6 = data.version;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate347.errors = [{instancePath:instancePath+"/version",keyword:"type",params:{type: "integer"},parentSchema:schema24,data:data6}];
return false;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 2147483647 || isNaN(data6)){
validate347.errors = [{instancePath:instancePath+"/version",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema24,data:data6}];
return false;
}
if(data6 < 1 || isNaN(data6)){
validate347.errors = [{instancePath:instancePath+"/version",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema24,data:data6}];
return false;
}
}
}
if(data.created_ms !== undefined){
let data7 = data.created_ms;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate347.errors = [{instancePath:instancePath+"/created_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data7}];
return false;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 253402300799999 || isNaN(data7)){
validate347.errors = [{instancePath:instancePath+"/created_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data7}];
return false;
}
if(data7 < 0 || isNaN(data7)){
validate347.errors = [{instancePath:instancePath+"/created_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data7}];
return false;
}
}
}
if(data.changed_ms !== undefined){
let data8 = data.changed_ms;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate347.errors = [{instancePath:instancePath+"/changed_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data8}];
return false;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 253402300799999 || isNaN(data8)){
validate347.errors = [{instancePath:instancePath+"/changed_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data8}];
return false;
}
if(data8 < 0 || isNaN(data8)){
validate347.errors = [{instancePath:instancePath+"/changed_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data8}];
return false;
}
}
}
validate347.errors = null;
return true;
}

export const role_list_params: Check = validate351;
const schema1056 = {"type":"object","properties":{"organisation_id":{"$ref":"../common.schema.json#/$defs/uuid"},"cursor":{"$ref":"../common.schema.json#/$defs/page_cursor"},"limit":{"$ref":"../common.schema.json#/$defs/page_limit","default":50}},"required":["organisation_id"],"additionalProperties":false};

function validate351(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate351.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema1056,data}];
return false;
}
if(data.limit === undefined){
data.limit = 50;
}
let missing0;
if((data.organisation_id === undefined) && (missing0 = "organisation_id")){
validate351.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema1056,data}];
return false;
}
for(const key0 in data){
if(!(((key0 === "organisation_id") || (key0 === "cursor")) || (key0 === "limit"))){
validate351.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema1056,data}];
return false;
}
}
if(data.organisation_id !== undefined){
let data0 = data.organisation_id;
if(!(typeof data0 === "string")){
validate351.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate351.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.cursor !== undefined){
let data1 = data.cursor;
if(!(typeof data1 === "string")){
validate351.errors = [{instancePath:instancePath+"/cursor",keyword:"type",params:{type: "string"},parentSchema:schema85,data:data1}];
return false;
}
if(!pattern33.test(data1)){
validate351.errors = [{instancePath:instancePath+"/cursor",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,64}$"},parentSchema:schema85,data:data1}];
return false;
}
}
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate351.errors = [{instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"},parentSchema:schema86,data:data2}];
return false;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 200 || isNaN(data2)){
validate351.errors = [{instancePath:instancePath+"/limit",keyword:"maximum",params:{comparison: "<=", limit: 200},parentSchema:schema86,data:data2}];
return false;
}
if(data2 < 1 || isNaN(data2)){
validate351.errors = [{instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema86,data:data2}];
return false;
}
}
validate351.errors = null;
return true;
}

export const role_list_result: Check = validate352;
const schema1060 = {"type":"object","properties":{"items":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/role_entry"},"maxItems":200},"next_cursor":{"$ref":"../common.schema.json#/$defs/page_cursor"}},"required":["items"]};

function validate349(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate349.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema1019,data}];
return false;
}
let missing0;
if((((((((((data.role_id === undefined) && (missing0 = "role_id")) || ((data.organisation_id === undefined) && (missing0 = "organisation_id"))) || ((data.slug === undefined) && (missing0 = "slug"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.position === undefined) && (missing0 = "position"))) || ((data.built_in === undefined) && (missing0 = "built_in"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.created_ms === undefined) && (missing0 = "created_ms"))) || ((data.changed_ms === undefined) && (missing0 = "changed_ms"))){
validate349.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema1019,data}];
return false;
}
if(data.role_id !== undefined){
let data0 = data.role_id;
if(!(typeof data0 === "string")){
validate349.errors = [{instancePath:instancePath+"/role_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate349.errors = [{instancePath:instancePath+"/role_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.organisation_id !== undefined){
let data1 = data.organisation_id;
if(!(typeof data1 === "string")){
validate349.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data1}];
return false;
}
if(!pattern0.test(data1)){
validate349.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data1}];
return false;
}
}
if(data.slug !== undefined){
let data2 = data.slug;
if(!(typeof data2 === "string")){
validate349.errors = [{instancePath:instancePath+"/slug",keyword:"type",params:{type: "string"},parentSchema:schema506,data:data2}];
return false;
}
if(!pattern86.test(data2)){
validate349.errors = [{instancePath:instancePath+"/slug",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema506,data:data2}];
return false;
}
}
if(data.title !== undefined){
let data3 = data.title;
if(!(typeof data3 === "string")){
validate349.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema229,data:data3}];
return false;
}
if(func2(data3) > 80){
validate349.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema229,data:data3}];
return false;
}
if(func2(data3) < 1){
validate349.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema229,data:data3}];
return false;
}
}
if(data.position !== undefined){
let data4 = data.position;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate349.errors = [{instancePath:instancePath+"/position",keyword:"type",params:{type: "integer"},parentSchema:schema340,data:data4}];
return false;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000000 || isNaN(data4)){
validate349.errors = [{instancePath:instancePath+"/position",keyword:"maximum",params:{comparison: "<=", limit: 1000000},parentSchema:schema340,data:data4}];
return false;
}
if(data4 < 0 || isNaN(data4)){
validate349.errors = [{instancePath:instancePath+"/position",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema340,data:data4}];
return false;
}
}
}
if(data.built_in !== undefined){
let data5 = data.built_in;
if(typeof data5 !== "boolean"){
validate349.errors = [{instancePath:instancePath+"/built_in",keyword:"type",params:{type: "boolean"},parentSchema:schema1019.properties.built_in,data:data5}];
return false;
}
}
if(data.version !== undefined){
let data6 = data.version;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate349.errors = [{instancePath:instancePath+"/version",keyword:"type",params:{type: "integer"},parentSchema:schema24,data:data6}];
return false;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 2147483647 || isNaN(data6)){
validate349.errors = [{instancePath:instancePath+"/version",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema24,data:data6}];
return false;
}
if(data6 < 1 || isNaN(data6)){
validate349.errors = [{instancePath:instancePath+"/version",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema24,data:data6}];
return false;
}
}
}
if(data.created_ms !== undefined){
let data7 = data.created_ms;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate349.errors = [{instancePath:instancePath+"/created_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data7}];
return false;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 253402300799999 || isNaN(data7)){
validate349.errors = [{instancePath:instancePath+"/created_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data7}];
return false;
}
if(data7 < 0 || isNaN(data7)){
validate349.errors = [{instancePath:instancePath+"/created_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data7}];
return false;
}
}
}
if(data.changed_ms !== undefined){
let data8 = data.changed_ms;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate349.errors = [{instancePath:instancePath+"/changed_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data8}];
return false;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 253402300799999 || isNaN(data8)){
validate349.errors = [{instancePath:instancePath+"/changed_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data8}];
return false;
}
if(data8 < 0 || isNaN(data8)){
validate349.errors = [{instancePath:instancePath+"/changed_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data8}];
return false;
}
}
}
validate349.errors = null;
return true;
}


function validate352(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate352.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema1060,data}];
return false;
}
let missing0;
if((data.items === undefined) && (missing0 = "items")){
validate352.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema1060,data}];
return false;
}
if(data.items !== undefined){
let data0 = data.items;
if(!(Array.isArray(data0))){
validate352.errors = [{instancePath:instancePath+"/items",keyword:"type",params:{type: "array"},parentSchema:schema1060.properties.items,data:data0}];
return false;
}
if(data0.length > 200){
validate352.errors = [{instancePath:instancePath+"/items",keyword:"maxItems",params:{limit: 200},parentSchema:schema1060.properties.items,data:data0}];
return false;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate349(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
validate352.errors = validate349.errors;
return false;
}
}
}
if(data.next_cursor !== undefined){
let data2 = data.next_cursor;
if(!(typeof data2 === "string")){
validate352.errors = [{instancePath:instancePath+"/next_cursor",keyword:"type",params:{type: "string"},parentSchema:schema85,data:data2}];
return false;
}
if(!pattern33.test(data2)){
validate352.errors = [{instancePath:instancePath+"/next_cursor",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,64}$"},parentSchema:schema85,data:data2}];
return false;
}
}
validate352.errors = null;
return true;
}

export const role_read_params: Check = validate357;
const schema1073 = {"type":"object","properties":{"role_id":{"$ref":"../common.schema.json#/$defs/uuid"}},"required":["role_id"],"additionalProperties":false};

function validate357(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate357.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema1073,data}];
return false;
}
let missing0;
if((data.role_id === undefined) && (missing0 = "role_id")){
validate357.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema1073,data}];
return false;
}
for(const key0 in data){
if(!(key0 === "role_id")){
validate357.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema1073,data}];
return false;
}
}
if(data.role_id !== undefined){
let data0 = data.role_id;
if(!(typeof data0 === "string")){
validate357.errors = [{instancePath:instancePath+"/role_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate357.errors = [{instancePath:instancePath+"/role_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
validate357.errors = null;
return true;
}

export const role_read_result: Check = validate358;

function validate358(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate358.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema1019,data}];
return false;
}
let missing0;
if((((((((((data.role_id === undefined) && (missing0 = "role_id")) || ((data.organisation_id === undefined) && (missing0 = "organisation_id"))) || ((data.slug === undefined) && (missing0 = "slug"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.position === undefined) && (missing0 = "position"))) || ((data.built_in === undefined) && (missing0 = "built_in"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.created_ms === undefined) && (missing0 = "created_ms"))) || ((data.changed_ms === undefined) && (missing0 = "changed_ms"))){
validate358.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema1019,data}];
return false;
}
if(data.role_id !== undefined){
let data0 = data.role_id;
if(!(typeof data0 === "string")){
validate358.errors = [{instancePath:instancePath+"/role_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate358.errors = [{instancePath:instancePath+"/role_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.organisation_id !== undefined){
let data1 = data.organisation_id;
if(!(typeof data1 === "string")){
validate358.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data1}];
return false;
}
if(!pattern0.test(data1)){
validate358.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data1}];
return false;
}
}
if(data.slug !== undefined){
let data2 = data.slug;
if(!(typeof data2 === "string")){
validate358.errors = [{instancePath:instancePath+"/slug",keyword:"type",params:{type: "string"},parentSchema:schema506,data:data2}];
return false;
}
if(!pattern86.test(data2)){
validate358.errors = [{instancePath:instancePath+"/slug",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema506,data:data2}];
return false;
}
}
if(data.title !== undefined){
let data3 = data.title;
if(!(typeof data3 === "string")){
validate358.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema229,data:data3}];
return false;
}
if(func2(data3) > 80){
validate358.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema229,data:data3}];
return false;
}
if(func2(data3) < 1){
validate358.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema229,data:data3}];
return false;
}
}
if(data.position !== undefined){
let data4 = data.position;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate358.errors = [{instancePath:instancePath+"/position",keyword:"type",params:{type: "integer"},parentSchema:schema340,data:data4}];
return false;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000000 || isNaN(data4)){
validate358.errors = [{instancePath:instancePath+"/position",keyword:"maximum",params:{comparison: "<=", limit: 1000000},parentSchema:schema340,data:data4}];
return false;
}
if(data4 < 0 || isNaN(data4)){
validate358.errors = [{instancePath:instancePath+"/position",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema340,data:data4}];
return false;
}
}
}
if(data.built_in !== undefined){
let data5 = data.built_in;
if(typeof data5 !== "boolean"){
validate358.errors = [{instancePath:instancePath+"/built_in",keyword:"type",params:{type: "boolean"},parentSchema:schema1019.properties.built_in,data:data5}];
return false;
}
}
if(data.version !== undefined){
let data6 = data.version;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate358.errors = [{instancePath:instancePath+"/version",keyword:"type",params:{type: "integer"},parentSchema:schema24,data:data6}];
return false;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 2147483647 || isNaN(data6)){
validate358.errors = [{instancePath:instancePath+"/version",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema24,data:data6}];
return false;
}
if(data6 < 1 || isNaN(data6)){
validate358.errors = [{instancePath:instancePath+"/version",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema24,data:data6}];
return false;
}
}
}
if(data.created_ms !== undefined){
let data7 = data.created_ms;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate358.errors = [{instancePath:instancePath+"/created_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data7}];
return false;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 253402300799999 || isNaN(data7)){
validate358.errors = [{instancePath:instancePath+"/created_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data7}];
return false;
}
if(data7 < 0 || isNaN(data7)){
validate358.errors = [{instancePath:instancePath+"/created_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data7}];
return false;
}
}
}
if(data.changed_ms !== undefined){
let data8 = data.changed_ms;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate358.errors = [{instancePath:instancePath+"/changed_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data8}];
return false;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 253402300799999 || isNaN(data8)){
validate358.errors = [{instancePath:instancePath+"/changed_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data8}];
return false;
}
if(data8 < 0 || isNaN(data8)){
validate358.errors = [{instancePath:instancePath+"/changed_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data8}];
return false;
}
}
}
validate358.errors = null;
return true;
}

export const role_remove_params: Check = validate360;
const schema1086 = {"type":"object","properties":{"role_id":{"$ref":"../common.schema.json#/$defs/uuid"}},"required":["role_id"],"additionalProperties":false};

function validate360(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate360.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema1086,data}];
return false;
}
let missing0;
if((data.role_id === undefined) && (missing0 = "role_id")){
validate360.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema1086,data}];
return false;
}
for(const key0 in data){
if(!(key0 === "role_id")){
validate360.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema1086,data}];
return false;
}
}
if(data.role_id !== undefined){
let data0 = data.role_id;
if(!(typeof data0 === "string")){
validate360.errors = [{instancePath:instancePath+"/role_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate360.errors = [{instancePath:instancePath+"/role_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
validate360.errors = null;
return true;
}

export const role_remove_result: Check = validate361;
const schema1088 = {"type":"object","properties":{}};

function validate361(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate361.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema1088,data}];
return false;
}
validate361.errors = null;
return true;
}

export const role_replace_params: Check = validate365;
const schema1102 = {"type":"object","properties":{"role_id":{"$ref":"../common.schema.json#/$defs/uuid"},"title":{"$ref":"../common.schema.json#/$defs/title"},"position":{"$ref":"../common.schema.json#/$defs/position"}},"required":["role_id","title","position"],"additionalProperties":false};

function validate365(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate365.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema1102,data}];
return false;
}
let missing0;
if((((data.role_id === undefined) && (missing0 = "role_id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.position === undefined) && (missing0 = "position"))){
validate365.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema1102,data}];
return false;
}
for(const key0 in data){
if(!(((key0 === "role_id") || (key0 === "title")) || (key0 === "position"))){
validate365.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema1102,data}];
return false;
}
}
if(data.role_id !== undefined){
let data0 = data.role_id;
if(!(typeof data0 === "string")){
validate365.errors = [{instancePath:instancePath+"/role_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate365.errors = [{instancePath:instancePath+"/role_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(!(typeof data1 === "string")){
validate365.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema229,data:data1}];
return false;
}
if(func2(data1) > 80){
validate365.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema229,data:data1}];
return false;
}
if(func2(data1) < 1){
validate365.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema229,data:data1}];
return false;
}
}
if(data.position !== undefined){
let data2 = data.position;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate365.errors = [{instancePath:instancePath+"/position",keyword:"type",params:{type: "integer"},parentSchema:schema340,data:data2}];
return false;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000 || isNaN(data2)){
validate365.errors = [{instancePath:instancePath+"/position",keyword:"maximum",params:{comparison: "<=", limit: 1000000},parentSchema:schema340,data:data2}];
return false;
}
if(data2 < 0 || isNaN(data2)){
validate365.errors = [{instancePath:instancePath+"/position",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema340,data:data2}];
return false;
}
}
}
validate365.errors = null;
return true;
}

export const role_replace_result: Check = validate366;

function validate366(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate366.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema1019,data}];
return false;
}
let missing0;
if((((((((((data.role_id === undefined) && (missing0 = "role_id")) || ((data.organisation_id === undefined) && (missing0 = "organisation_id"))) || ((data.slug === undefined) && (missing0 = "slug"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.position === undefined) && (missing0 = "position"))) || ((data.built_in === undefined) && (missing0 = "built_in"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.created_ms === undefined) && (missing0 = "created_ms"))) || ((data.changed_ms === undefined) && (missing0 = "changed_ms"))){
validate366.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema1019,data}];
return false;
}
if(data.role_id !== undefined){
let data0 = data.role_id;
if(!(typeof data0 === "string")){
validate366.errors = [{instancePath:instancePath+"/role_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate366.errors = [{instancePath:instancePath+"/role_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.organisation_id !== undefined){
let data1 = data.organisation_id;
if(!(typeof data1 === "string")){
validate366.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data1}];
return false;
}
if(!pattern0.test(data1)){
validate366.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data1}];
return false;
}
}
if(data.slug !== undefined){
let data2 = data.slug;
if(!(typeof data2 === "string")){
validate366.errors = [{instancePath:instancePath+"/slug",keyword:"type",params:{type: "string"},parentSchema:schema506,data:data2}];
return false;
}
if(!pattern86.test(data2)){
validate366.errors = [{instancePath:instancePath+"/slug",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema506,data:data2}];
return false;
}
}
if(data.title !== undefined){
let data3 = data.title;
if(!(typeof data3 === "string")){
validate366.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema229,data:data3}];
return false;
}
if(func2(data3) > 80){
validate366.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema229,data:data3}];
return false;
}
if(func2(data3) < 1){
validate366.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema229,data:data3}];
return false;
}
}
if(data.position !== undefined){
let data4 = data.position;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate366.errors = [{instancePath:instancePath+"/position",keyword:"type",params:{type: "integer"},parentSchema:schema340,data:data4}];
return false;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000000 || isNaN(data4)){
validate366.errors = [{instancePath:instancePath+"/position",keyword:"maximum",params:{comparison: "<=", limit: 1000000},parentSchema:schema340,data:data4}];
return false;
}
if(data4 < 0 || isNaN(data4)){
validate366.errors = [{instancePath:instancePath+"/position",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema340,data:data4}];
return false;
}
}
}
if(data.built_in !== undefined){
let data5 = data.built_in;
if(typeof data5 !== "boolean"){
validate366.errors = [{instancePath:instancePath+"/built_in",keyword:"type",params:{type: "boolean"},parentSchema:schema1019.properties.built_in,data:data5}];
return false;
}
}
if(data.version !== undefined){
let data6 = data.version;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate366.errors = [{instancePath:instancePath+"/version",keyword:"type",params:{type: "integer"},parentSchema:schema24,data:data6}];
return false;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 2147483647 || isNaN(data6)){
validate366.errors = [{instancePath:instancePath+"/version",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema24,data:data6}];
return false;
}
if(data6 < 1 || isNaN(data6)){
validate366.errors = [{instancePath:instancePath+"/version",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema24,data:data6}];
return false;
}
}
}
if(data.created_ms !== undefined){
let data7 = data.created_ms;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate366.errors = [{instancePath:instancePath+"/created_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data7}];
return false;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 253402300799999 || isNaN(data7)){
validate366.errors = [{instancePath:instancePath+"/created_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data7}];
return false;
}
if(data7 < 0 || isNaN(data7)){
validate366.errors = [{instancePath:instancePath+"/created_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data7}];
return false;
}
}
}
if(data.changed_ms !== undefined){
let data8 = data.changed_ms;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate366.errors = [{instancePath:instancePath+"/changed_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data8}];
return false;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 253402300799999 || isNaN(data8)){
validate366.errors = [{instancePath:instancePath+"/changed_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data8}];
return false;
}
if(data8 < 0 || isNaN(data8)){
validate366.errors = [{instancePath:instancePath+"/changed_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data8}];
return false;
}
}
}
validate366.errors = null;
return true;
}

export const running_apply_params: Check = validate370;
const schema1134 = {"type":"object","properties":{"organisation_id":{"$ref":"../common.schema.json#/$defs/uuid"},"preset_id":{"$ref":"../common.schema.json#/$defs/uuid"},"version_number":{"$ref":"../common.schema.json#/$defs/version"},"phase":{"$ref":"../common.schema.json#/$defs/slug"}},"required":["organisation_id","preset_id"],"additionalProperties":false};

function validate370(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate370.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema1134,data}];
return false;
}
let missing0;
if(((data.organisation_id === undefined) && (missing0 = "organisation_id")) || ((data.preset_id === undefined) && (missing0 = "preset_id"))){
validate370.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema1134,data}];
return false;
}
for(const key0 in data){
if(!((((key0 === "organisation_id") || (key0 === "preset_id")) || (key0 === "version_number")) || (key0 === "phase"))){
validate370.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema1134,data}];
return false;
}
}
if(data.organisation_id !== undefined){
let data0 = data.organisation_id;
if(!(typeof data0 === "string")){
validate370.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate370.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.preset_id !== undefined){
let data1 = data.preset_id;
if(!(typeof data1 === "string")){
validate370.errors = [{instancePath:instancePath+"/preset_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data1}];
return false;
}
if(!pattern0.test(data1)){
validate370.errors = [{instancePath:instancePath+"/preset_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data1}];
return false;
}
}
if(data.version_number !== undefined){
let data2 = data.version_number;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate370.errors = [{instancePath:instancePath+"/version_number",keyword:"type",params:{type: "integer"},parentSchema:schema24,data:data2}];
return false;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
validate370.errors = [{instancePath:instancePath+"/version_number",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema24,data:data2}];
return false;
}
if(data2 < 1 || isNaN(data2)){
validate370.errors = [{instancePath:instancePath+"/version_number",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema24,data:data2}];
return false;
}
}
}
if(data.phase !== undefined){
let data3 = data.phase;
if(!(typeof data3 === "string")){
validate370.errors = [{instancePath:instancePath+"/phase",keyword:"type",params:{type: "string"},parentSchema:schema199,data:data3}];
return false;
}
if(!pattern86.test(data3)){
validate370.errors = [{instancePath:instancePath+"/phase",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema199,data:data3}];
return false;
}
}
validate370.errors = null;
return true;
}

export const running_apply_result: Check = validate371;
const schema1139 = {"type":"object","properties":{"entry":{"$ref":"../common.schema.json#/$defs/running_entry"},"version":{"$ref":"../common.schema.json#/$defs/version"},"nets_added":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/channel_id"},"maxItems":512},"nets_removed":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/channel_id"},"maxItems":512},"nets_changed":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/channel_id"},"maxItems":512}},"required":["entry","version","nets_added","nets_removed","nets_changed"]};
const schema1120 = {"title":"running entry","type":"object","properties":{"organisation_id":{"$ref":"#/$defs/uuid"},"preset_id":{"$ref":"#/$defs/uuid"},"slug":{"$ref":"#/$defs/slug"},"title":{"$ref":"#/$defs/title"},"preset_version":{"$ref":"#/$defs/version"},"phase":{"$ref":"#/$defs/slug"},"author_id":{"$ref":"#/$defs/uuid"},"version":{"$ref":"#/$defs/version"},"changed_ms":{"$ref":"#/$defs/wall_ms"}},"required":["organisation_id","version"]};

function validate368(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate368.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema1120,data}];
return false;
}
let missing0;
if(((data.organisation_id === undefined) && (missing0 = "organisation_id")) || ((data.version === undefined) && (missing0 = "version"))){
validate368.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema1120,data}];
return false;
}
if(data.organisation_id !== undefined){
let data0 = data.organisation_id;
if(!(typeof data0 === "string")){
validate368.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate368.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.preset_id !== undefined){
let data1 = data.preset_id;
if(!(typeof data1 === "string")){
validate368.errors = [{instancePath:instancePath+"/preset_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data1}];
return false;
}
if(!pattern0.test(data1)){
validate368.errors = [{instancePath:instancePath+"/preset_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data1}];
return false;
}
}
if(data.slug !== undefined){
let data2 = data.slug;
if(!(typeof data2 === "string")){
validate368.errors = [{instancePath:instancePath+"/slug",keyword:"type",params:{type: "string"},parentSchema:schema199,data:data2}];
return false;
}
if(!pattern86.test(data2)){
validate368.errors = [{instancePath:instancePath+"/slug",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema199,data:data2}];
return false;
}
}
if(data.title !== undefined){
let data3 = data.title;
if(!(typeof data3 === "string")){
validate368.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema229,data:data3}];
return false;
}
if(func2(data3) > 80){
validate368.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema229,data:data3}];
return false;
}
if(func2(data3) < 1){
validate368.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema229,data:data3}];
return false;
}
}
if(data.preset_version !== undefined){
let data4 = data.preset_version;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate368.errors = [{instancePath:instancePath+"/preset_version",keyword:"type",params:{type: "integer"},parentSchema:schema24,data:data4}];
return false;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 2147483647 || isNaN(data4)){
validate368.errors = [{instancePath:instancePath+"/preset_version",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema24,data:data4}];
return false;
}
if(data4 < 1 || isNaN(data4)){
validate368.errors = [{instancePath:instancePath+"/preset_version",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema24,data:data4}];
return false;
}
}
}
if(data.phase !== undefined){
let data5 = data.phase;
if(!(typeof data5 === "string")){
validate368.errors = [{instancePath:instancePath+"/phase",keyword:"type",params:{type: "string"},parentSchema:schema199,data:data5}];
return false;
}
if(!pattern86.test(data5)){
validate368.errors = [{instancePath:instancePath+"/phase",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema199,data:data5}];
return false;
}
}
if(data.author_id !== undefined){
let data6 = data.author_id;
if(!(typeof data6 === "string")){
validate368.errors = [{instancePath:instancePath+"/author_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data6}];
return false;
}
if(!pattern0.test(data6)){
validate368.errors = [{instancePath:instancePath+"/author_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data6}];
return false;
}
}
if(data.version !== undefined){
let data7 = data.version;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate368.errors = [{instancePath:instancePath+"/version",keyword:"type",params:{type: "integer"},parentSchema:schema24,data:data7}];
return false;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 2147483647 || isNaN(data7)){
validate368.errors = [{instancePath:instancePath+"/version",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema24,data:data7}];
return false;
}
if(data7 < 1 || isNaN(data7)){
validate368.errors = [{instancePath:instancePath+"/version",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema24,data:data7}];
return false;
}
}
}
if(data.changed_ms !== undefined){
let data8 = data.changed_ms;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate368.errors = [{instancePath:instancePath+"/changed_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data8}];
return false;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 253402300799999 || isNaN(data8)){
validate368.errors = [{instancePath:instancePath+"/changed_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data8}];
return false;
}
if(data8 < 0 || isNaN(data8)){
validate368.errors = [{instancePath:instancePath+"/changed_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data8}];
return false;
}
}
}
validate368.errors = null;
return true;
}


function validate371(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate371.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema1139,data}];
return false;
}
let missing0;
if((((((data.entry === undefined) && (missing0 = "entry")) || ((data.version === undefined) && (missing0 = "version"))) || ((data.nets_added === undefined) && (missing0 = "nets_added"))) || ((data.nets_removed === undefined) && (missing0 = "nets_removed"))) || ((data.nets_changed === undefined) && (missing0 = "nets_changed"))){
validate371.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema1139,data}];
return false;
}
if(data.entry !== undefined){
if(!(validate368(data.entry, {instancePath:instancePath+"/entry",parentData:data,parentDataProperty:"entry",rootData}))){
validate371.errors = validate368.errors;
return false;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate371.errors = [{instancePath:instancePath+"/version",keyword:"type",params:{type: "integer"},parentSchema:schema24,data:data1}];
return false;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
validate371.errors = [{instancePath:instancePath+"/version",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema24,data:data1}];
return false;
}
if(data1 < 1 || isNaN(data1)){
validate371.errors = [{instancePath:instancePath+"/version",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema24,data:data1}];
return false;
}
}
}
if(data.nets_added !== undefined){
let data2 = data.nets_added;
if(!(Array.isArray(data2))){
validate371.errors = [{instancePath:instancePath+"/nets_added",keyword:"type",params:{type: "array"},parentSchema:schema1139.properties.nets_added,data:data2}];
return false;
}
if(data2.length > 512){
validate371.errors = [{instancePath:instancePath+"/nets_added",keyword:"maxItems",params:{limit: 512},parentSchema:schema1139.properties.nets_added,data:data2}];
return false;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(!(typeof data3 === "string")){
validate371.errors = [{instancePath:instancePath+"/nets_added/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema372,data:data3}];
return false;
}
if(!pattern86.test(data3)){
validate371.errors = [{instancePath:instancePath+"/nets_added/" + i0,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema372,data:data3}];
return false;
}
}
}
if(data.nets_removed !== undefined){
let data4 = data.nets_removed;
if(!(Array.isArray(data4))){
validate371.errors = [{instancePath:instancePath+"/nets_removed",keyword:"type",params:{type: "array"},parentSchema:schema1139.properties.nets_removed,data:data4}];
return false;
}
if(data4.length > 512){
validate371.errors = [{instancePath:instancePath+"/nets_removed",keyword:"maxItems",params:{limit: 512},parentSchema:schema1139.properties.nets_removed,data:data4}];
return false;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(!(typeof data5 === "string")){
validate371.errors = [{instancePath:instancePath+"/nets_removed/" + i1,keyword:"type",params:{type: "string"},parentSchema:schema372,data:data5}];
return false;
}
if(!pattern86.test(data5)){
validate371.errors = [{instancePath:instancePath+"/nets_removed/" + i1,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema372,data:data5}];
return false;
}
}
}
if(data.nets_changed !== undefined){
let data6 = data.nets_changed;
if(!(Array.isArray(data6))){
validate371.errors = [{instancePath:instancePath+"/nets_changed",keyword:"type",params:{type: "array"},parentSchema:schema1139.properties.nets_changed,data:data6}];
return false;
}
if(data6.length > 512){
validate371.errors = [{instancePath:instancePath+"/nets_changed",keyword:"maxItems",params:{limit: 512},parentSchema:schema1139.properties.nets_changed,data:data6}];
return false;
}
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
if(!(typeof data7 === "string")){
validate371.errors = [{instancePath:instancePath+"/nets_changed/" + i2,keyword:"type",params:{type: "string"},parentSchema:schema372,data:data7}];
return false;
}
if(!pattern86.test(data7)){
validate371.errors = [{instancePath:instancePath+"/nets_changed/" + i2,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema372,data:data7}];
return false;
}
}
}
validate371.errors = null;
return true;
}

export const running_phase_params: Check = validate376;
const schema1157 = {"type":"object","properties":{"organisation_id":{"$ref":"../common.schema.json#/$defs/uuid"},"phase":{"$ref":"../common.schema.json#/$defs/slug"}},"required":["organisation_id"],"additionalProperties":false};

function validate376(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate376.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema1157,data}];
return false;
}
let missing0;
if((data.organisation_id === undefined) && (missing0 = "organisation_id")){
validate376.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema1157,data}];
return false;
}
for(const key0 in data){
if(!((key0 === "organisation_id") || (key0 === "phase"))){
validate376.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema1157,data}];
return false;
}
}
if(data.organisation_id !== undefined){
let data0 = data.organisation_id;
if(!(typeof data0 === "string")){
validate376.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate376.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.phase !== undefined){
let data1 = data.phase;
if(!(typeof data1 === "string")){
validate376.errors = [{instancePath:instancePath+"/phase",keyword:"type",params:{type: "string"},parentSchema:schema199,data:data1}];
return false;
}
if(!pattern86.test(data1)){
validate376.errors = [{instancePath:instancePath+"/phase",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema199,data:data1}];
return false;
}
}
validate376.errors = null;
return true;
}

export const running_phase_result: Check = validate377;

function validate377(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate377.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema1120,data}];
return false;
}
let missing0;
if(((data.organisation_id === undefined) && (missing0 = "organisation_id")) || ((data.version === undefined) && (missing0 = "version"))){
validate377.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema1120,data}];
return false;
}
if(data.organisation_id !== undefined){
let data0 = data.organisation_id;
if(!(typeof data0 === "string")){
validate377.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate377.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.preset_id !== undefined){
let data1 = data.preset_id;
if(!(typeof data1 === "string")){
validate377.errors = [{instancePath:instancePath+"/preset_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data1}];
return false;
}
if(!pattern0.test(data1)){
validate377.errors = [{instancePath:instancePath+"/preset_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data1}];
return false;
}
}
if(data.slug !== undefined){
let data2 = data.slug;
if(!(typeof data2 === "string")){
validate377.errors = [{instancePath:instancePath+"/slug",keyword:"type",params:{type: "string"},parentSchema:schema199,data:data2}];
return false;
}
if(!pattern86.test(data2)){
validate377.errors = [{instancePath:instancePath+"/slug",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema199,data:data2}];
return false;
}
}
if(data.title !== undefined){
let data3 = data.title;
if(!(typeof data3 === "string")){
validate377.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema229,data:data3}];
return false;
}
if(func2(data3) > 80){
validate377.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema229,data:data3}];
return false;
}
if(func2(data3) < 1){
validate377.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema229,data:data3}];
return false;
}
}
if(data.preset_version !== undefined){
let data4 = data.preset_version;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate377.errors = [{instancePath:instancePath+"/preset_version",keyword:"type",params:{type: "integer"},parentSchema:schema24,data:data4}];
return false;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 2147483647 || isNaN(data4)){
validate377.errors = [{instancePath:instancePath+"/preset_version",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema24,data:data4}];
return false;
}
if(data4 < 1 || isNaN(data4)){
validate377.errors = [{instancePath:instancePath+"/preset_version",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema24,data:data4}];
return false;
}
}
}
if(data.phase !== undefined){
let data5 = data.phase;
if(!(typeof data5 === "string")){
validate377.errors = [{instancePath:instancePath+"/phase",keyword:"type",params:{type: "string"},parentSchema:schema199,data:data5}];
return false;
}
if(!pattern86.test(data5)){
validate377.errors = [{instancePath:instancePath+"/phase",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema199,data:data5}];
return false;
}
}
if(data.author_id !== undefined){
let data6 = data.author_id;
if(!(typeof data6 === "string")){
validate377.errors = [{instancePath:instancePath+"/author_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data6}];
return false;
}
if(!pattern0.test(data6)){
validate377.errors = [{instancePath:instancePath+"/author_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data6}];
return false;
}
}
if(data.version !== undefined){
let data7 = data.version;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate377.errors = [{instancePath:instancePath+"/version",keyword:"type",params:{type: "integer"},parentSchema:schema24,data:data7}];
return false;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 2147483647 || isNaN(data7)){
validate377.errors = [{instancePath:instancePath+"/version",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema24,data:data7}];
return false;
}
if(data7 < 1 || isNaN(data7)){
validate377.errors = [{instancePath:instancePath+"/version",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema24,data:data7}];
return false;
}
}
}
if(data.changed_ms !== undefined){
let data8 = data.changed_ms;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate377.errors = [{instancePath:instancePath+"/changed_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data8}];
return false;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 253402300799999 || isNaN(data8)){
validate377.errors = [{instancePath:instancePath+"/changed_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data8}];
return false;
}
if(data8 < 0 || isNaN(data8)){
validate377.errors = [{instancePath:instancePath+"/changed_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data8}];
return false;
}
}
}
validate377.errors = null;
return true;
}

export const running_read_params: Check = validate381;
const schema1182 = {"type":"object","properties":{"organisation_id":{"$ref":"../common.schema.json#/$defs/uuid"}},"required":["organisation_id"],"additionalProperties":false};

function validate381(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate381.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema1182,data}];
return false;
}
let missing0;
if((data.organisation_id === undefined) && (missing0 = "organisation_id")){
validate381.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema1182,data}];
return false;
}
for(const key0 in data){
if(!(key0 === "organisation_id")){
validate381.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema1182,data}];
return false;
}
}
if(data.organisation_id !== undefined){
let data0 = data.organisation_id;
if(!(typeof data0 === "string")){
validate381.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate381.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
validate381.errors = null;
return true;
}

export const running_read_result: Check = validate382;

function validate382(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate382.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema1120,data}];
return false;
}
let missing0;
if(((data.organisation_id === undefined) && (missing0 = "organisation_id")) || ((data.version === undefined) && (missing0 = "version"))){
validate382.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema1120,data}];
return false;
}
if(data.organisation_id !== undefined){
let data0 = data.organisation_id;
if(!(typeof data0 === "string")){
validate382.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate382.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.preset_id !== undefined){
let data1 = data.preset_id;
if(!(typeof data1 === "string")){
validate382.errors = [{instancePath:instancePath+"/preset_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data1}];
return false;
}
if(!pattern0.test(data1)){
validate382.errors = [{instancePath:instancePath+"/preset_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data1}];
return false;
}
}
if(data.slug !== undefined){
let data2 = data.slug;
if(!(typeof data2 === "string")){
validate382.errors = [{instancePath:instancePath+"/slug",keyword:"type",params:{type: "string"},parentSchema:schema199,data:data2}];
return false;
}
if(!pattern86.test(data2)){
validate382.errors = [{instancePath:instancePath+"/slug",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema199,data:data2}];
return false;
}
}
if(data.title !== undefined){
let data3 = data.title;
if(!(typeof data3 === "string")){
validate382.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema229,data:data3}];
return false;
}
if(func2(data3) > 80){
validate382.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema229,data:data3}];
return false;
}
if(func2(data3) < 1){
validate382.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema229,data:data3}];
return false;
}
}
if(data.preset_version !== undefined){
let data4 = data.preset_version;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate382.errors = [{instancePath:instancePath+"/preset_version",keyword:"type",params:{type: "integer"},parentSchema:schema24,data:data4}];
return false;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 2147483647 || isNaN(data4)){
validate382.errors = [{instancePath:instancePath+"/preset_version",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema24,data:data4}];
return false;
}
if(data4 < 1 || isNaN(data4)){
validate382.errors = [{instancePath:instancePath+"/preset_version",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema24,data:data4}];
return false;
}
}
}
if(data.phase !== undefined){
let data5 = data.phase;
if(!(typeof data5 === "string")){
validate382.errors = [{instancePath:instancePath+"/phase",keyword:"type",params:{type: "string"},parentSchema:schema199,data:data5}];
return false;
}
if(!pattern86.test(data5)){
validate382.errors = [{instancePath:instancePath+"/phase",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema199,data:data5}];
return false;
}
}
if(data.author_id !== undefined){
let data6 = data.author_id;
if(!(typeof data6 === "string")){
validate382.errors = [{instancePath:instancePath+"/author_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data6}];
return false;
}
if(!pattern0.test(data6)){
validate382.errors = [{instancePath:instancePath+"/author_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data6}];
return false;
}
}
if(data.version !== undefined){
let data7 = data.version;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate382.errors = [{instancePath:instancePath+"/version",keyword:"type",params:{type: "integer"},parentSchema:schema24,data:data7}];
return false;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 2147483647 || isNaN(data7)){
validate382.errors = [{instancePath:instancePath+"/version",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema24,data:data7}];
return false;
}
if(data7 < 1 || isNaN(data7)){
validate382.errors = [{instancePath:instancePath+"/version",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema24,data:data7}];
return false;
}
}
}
if(data.changed_ms !== undefined){
let data8 = data.changed_ms;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate382.errors = [{instancePath:instancePath+"/changed_ms",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data8}];
return false;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 253402300799999 || isNaN(data8)){
validate382.errors = [{instancePath:instancePath+"/changed_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema23,data:data8}];
return false;
}
if(data8 < 0 || isNaN(data8)){
validate382.errors = [{instancePath:instancePath+"/changed_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23,data:data8}];
return false;
}
}
}
validate382.errors = null;
return true;
}

export const running_stop_params: Check = validate384;
const schema1196 = {"type":"object","properties":{"organisation_id":{"$ref":"../common.schema.json#/$defs/uuid"}},"required":["organisation_id"],"additionalProperties":false};

function validate384(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate384.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema1196,data}];
return false;
}
let missing0;
if((data.organisation_id === undefined) && (missing0 = "organisation_id")){
validate384.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema1196,data}];
return false;
}
for(const key0 in data){
if(!(key0 === "organisation_id")){
validate384.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema1196,data}];
return false;
}
}
if(data.organisation_id !== undefined){
let data0 = data.organisation_id;
if(!(typeof data0 === "string")){
validate384.errors = [{instancePath:instancePath+"/organisation_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate384.errors = [{instancePath:instancePath+"/organisation_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema13,data:data0}];
return false;
}
}
validate384.errors = null;
return true;
}

export const running_stop_result: Check = validate385;
const schema1198 = {"type":"object","properties":{}};

function validate385(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate385.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema1198,data}];
return false;
}
validate385.errors = null;
return true;
}
