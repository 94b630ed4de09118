// Generated from config.schema.json by scripts/generatePolicySchema.ts. Do not edit.
"use strict";
module.exports = validate20;
module.exports.default = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"config.schema.json","type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string"},"all":{"enum":["advisory","mandatory","remediate","disabled"]},"pack-settings":{"type":"object","additionalProperties":false,"properties":{"preset":{"enum":["baseline","production","audit"]},"levels":{"$ref":"#/$defs/levels"},"parameters":{"$ref":"#/$defs/parameters"},"environmentTag":{"type":"string","minLength":1},"environments":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"preset":{"enum":["baseline","production","audit"]},"levels":{"$ref":"#/$defs/levels"},"parameters":{"$ref":"#/$defs/parameters"}}}},"exemptions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["rule","resource","reason","owner","expires"],"properties":{"rule":{"type":"string","minLength":1},"resource":{"type":"string","minLength":1},"reason":{"type":"string","minLength":10},"owner":{"type":"string","minLength":2},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"}}}},"reportUnknown":{"type":"boolean"},"servers":{"type":"object","additionalProperties":false,"properties":{"tag":{"type":"object","additionalProperties":false,"required":["name","value"],"properties":{"name":{"type":"string","minLength":1},"value":{"type":"string","minLength":1}}},"names":{"type":"array","items":{"type":"string","minLength":1}}}}}},"vault-cross-region-restore-needs-geo":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"installation-one-custom-script-extension":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"types-arm-type":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]}},"$defs":{"levels":{"type":"object","additionalProperties":false,"properties":{"vault-cross-region-restore-needs-geo":{"enum":["advisory","mandatory","remediate","disabled"]},"installation-one-custom-script-extension":{"enum":["advisory","mandatory","remediate","disabled"]},"types-arm-type":{"enum":["advisory","mandatory","remediate","disabled"]},"vault":{"enum":["advisory","mandatory","remediate","disabled"]},"network":{"enum":["advisory","mandatory","remediate","disabled"]},"compute":{"enum":["advisory","mandatory","remediate","disabled"]},"storage":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials":{"enum":["advisory","mandatory","remediate","disabled"]},"installation":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring":{"enum":["advisory","mandatory","remediate","disabled"]},"protection":{"enum":["advisory","mandatory","remediate","disabled"]},"tagging":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle":{"enum":["advisory","mandatory","remediate","disabled"]},"types":{"enum":["advisory","mandatory","remediate","disabled"]}}},"parameters":{"type":"object","additionalProperties":false,"properties":{}}}};
const schema32 = {"type":"object","additionalProperties":false,"properties":{"vault-cross-region-restore-needs-geo":{"enum":["advisory","mandatory","remediate","disabled"]},"installation-one-custom-script-extension":{"enum":["advisory","mandatory","remediate","disabled"]},"types-arm-type":{"enum":["advisory","mandatory","remediate","disabled"]},"vault":{"enum":["advisory","mandatory","remediate","disabled"]},"network":{"enum":["advisory","mandatory","remediate","disabled"]},"compute":{"enum":["advisory","mandatory","remediate","disabled"]},"storage":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials":{"enum":["advisory","mandatory","remediate","disabled"]},"installation":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring":{"enum":["advisory","mandatory","remediate","disabled"]},"protection":{"enum":["advisory","mandatory","remediate","disabled"]},"tagging":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle":{"enum":["advisory","mandatory","remediate","disabled"]},"types":{"enum":["advisory","mandatory","remediate","disabled"]}}};
const schema33 = {"type":"object","additionalProperties":false,"properties":{}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = require("ajv/dist/runtime/ucs2length").default;
const pattern4 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="config.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "$schema") || (key0 === "all")) || (key0 === "pack-settings")) || (key0 === "vault-cross-region-restore-needs-geo")) || (key0 === "installation-one-custom-script-extension")) || (key0 === "types-arm-type"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
const err1 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.all !== undefined){
let data1 = data.all;
if(!((((data1 === "advisory") || (data1 === "mandatory")) || (data1 === "remediate")) || (data1 === "disabled"))){
const err2 = {instancePath:instancePath+"/all",schemaPath:"#/properties/all/enum",keyword:"enum",params:{allowedValues: schema31.properties.all.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data["pack-settings"] !== undefined){
let data2 = data["pack-settings"];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!((((((((key1 === "preset") || (key1 === "levels")) || (key1 === "parameters")) || (key1 === "environmentTag")) || (key1 === "environments")) || (key1 === "exemptions")) || (key1 === "reportUnknown")) || (key1 === "servers"))){
const err3 = {instancePath:instancePath+"/pack-settings",schemaPath:"#/properties/pack-settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data2.preset !== undefined){
let data3 = data2.preset;
if(!(((data3 === "baseline") || (data3 === "production")) || (data3 === "audit"))){
const err4 = {instancePath:instancePath+"/pack-settings/preset",schemaPath:"#/properties/pack-settings/properties/preset/enum",keyword:"enum",params:{allowedValues: schema31.properties["pack-settings"].properties.preset.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data2.levels !== undefined){
let data4 = data2.levels;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key2 in data4){
if(!(func1.call(schema32.properties, key2))){
const err5 = {instancePath:instancePath+"/pack-settings/levels",schemaPath:"#/$defs/levels/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data4["vault-cross-region-restore-needs-geo"] !== undefined){
let data5 = data4["vault-cross-region-restore-needs-geo"];
if(!((((data5 === "advisory") || (data5 === "mandatory")) || (data5 === "remediate")) || (data5 === "disabled"))){
const err6 = {instancePath:instancePath+"/pack-settings/levels/vault-cross-region-restore-needs-geo",schemaPath:"#/$defs/levels/properties/vault-cross-region-restore-needs-geo/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-cross-region-restore-needs-geo"].enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data4["installation-one-custom-script-extension"] !== undefined){
let data6 = data4["installation-one-custom-script-extension"];
if(!((((data6 === "advisory") || (data6 === "mandatory")) || (data6 === "remediate")) || (data6 === "disabled"))){
const err7 = {instancePath:instancePath+"/pack-settings/levels/installation-one-custom-script-extension",schemaPath:"#/$defs/levels/properties/installation-one-custom-script-extension/enum",keyword:"enum",params:{allowedValues: schema32.properties["installation-one-custom-script-extension"].enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data4["types-arm-type"] !== undefined){
let data7 = data4["types-arm-type"];
if(!((((data7 === "advisory") || (data7 === "mandatory")) || (data7 === "remediate")) || (data7 === "disabled"))){
const err8 = {instancePath:instancePath+"/pack-settings/levels/types-arm-type",schemaPath:"#/$defs/levels/properties/types-arm-type/enum",keyword:"enum",params:{allowedValues: schema32.properties["types-arm-type"].enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data4.vault !== undefined){
let data8 = data4.vault;
if(!((((data8 === "advisory") || (data8 === "mandatory")) || (data8 === "remediate")) || (data8 === "disabled"))){
const err9 = {instancePath:instancePath+"/pack-settings/levels/vault",schemaPath:"#/$defs/levels/properties/vault/enum",keyword:"enum",params:{allowedValues: schema32.properties.vault.enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data4.network !== undefined){
let data9 = data4.network;
if(!((((data9 === "advisory") || (data9 === "mandatory")) || (data9 === "remediate")) || (data9 === "disabled"))){
const err10 = {instancePath:instancePath+"/pack-settings/levels/network",schemaPath:"#/$defs/levels/properties/network/enum",keyword:"enum",params:{allowedValues: schema32.properties.network.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data4.compute !== undefined){
let data10 = data4.compute;
if(!((((data10 === "advisory") || (data10 === "mandatory")) || (data10 === "remediate")) || (data10 === "disabled"))){
const err11 = {instancePath:instancePath+"/pack-settings/levels/compute",schemaPath:"#/$defs/levels/properties/compute/enum",keyword:"enum",params:{allowedValues: schema32.properties.compute.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data4.storage !== undefined){
let data11 = data4.storage;
if(!((((data11 === "advisory") || (data11 === "mandatory")) || (data11 === "remediate")) || (data11 === "disabled"))){
const err12 = {instancePath:instancePath+"/pack-settings/levels/storage",schemaPath:"#/$defs/levels/properties/storage/enum",keyword:"enum",params:{allowedValues: schema32.properties.storage.enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.credentials !== undefined){
let data12 = data4.credentials;
if(!((((data12 === "advisory") || (data12 === "mandatory")) || (data12 === "remediate")) || (data12 === "disabled"))){
const err13 = {instancePath:instancePath+"/pack-settings/levels/credentials",schemaPath:"#/$defs/levels/properties/credentials/enum",keyword:"enum",params:{allowedValues: schema32.properties.credentials.enum}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.installation !== undefined){
let data13 = data4.installation;
if(!((((data13 === "advisory") || (data13 === "mandatory")) || (data13 === "remediate")) || (data13 === "disabled"))){
const err14 = {instancePath:instancePath+"/pack-settings/levels/installation",schemaPath:"#/$defs/levels/properties/installation/enum",keyword:"enum",params:{allowedValues: schema32.properties.installation.enum}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.monitoring !== undefined){
let data14 = data4.monitoring;
if(!((((data14 === "advisory") || (data14 === "mandatory")) || (data14 === "remediate")) || (data14 === "disabled"))){
const err15 = {instancePath:instancePath+"/pack-settings/levels/monitoring",schemaPath:"#/$defs/levels/properties/monitoring/enum",keyword:"enum",params:{allowedValues: schema32.properties.monitoring.enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4.protection !== undefined){
let data15 = data4.protection;
if(!((((data15 === "advisory") || (data15 === "mandatory")) || (data15 === "remediate")) || (data15 === "disabled"))){
const err16 = {instancePath:instancePath+"/pack-settings/levels/protection",schemaPath:"#/$defs/levels/properties/protection/enum",keyword:"enum",params:{allowedValues: schema32.properties.protection.enum}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data4.tagging !== undefined){
let data16 = data4.tagging;
if(!((((data16 === "advisory") || (data16 === "mandatory")) || (data16 === "remediate")) || (data16 === "disabled"))){
const err17 = {instancePath:instancePath+"/pack-settings/levels/tagging",schemaPath:"#/$defs/levels/properties/tagging/enum",keyword:"enum",params:{allowedValues: schema32.properties.tagging.enum}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data4.lifecycle !== undefined){
let data17 = data4.lifecycle;
if(!((((data17 === "advisory") || (data17 === "mandatory")) || (data17 === "remediate")) || (data17 === "disabled"))){
const err18 = {instancePath:instancePath+"/pack-settings/levels/lifecycle",schemaPath:"#/$defs/levels/properties/lifecycle/enum",keyword:"enum",params:{allowedValues: schema32.properties.lifecycle.enum}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data4.types !== undefined){
let data18 = data4.types;
if(!((((data18 === "advisory") || (data18 === "mandatory")) || (data18 === "remediate")) || (data18 === "disabled"))){
const err19 = {instancePath:instancePath+"/pack-settings/levels/types",schemaPath:"#/$defs/levels/properties/types/enum",keyword:"enum",params:{allowedValues: schema32.properties.types.enum}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/pack-settings/levels",schemaPath:"#/$defs/levels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data2.parameters !== undefined){
let data19 = data2.parameters;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key3 in data19){
const err21 = {instancePath:instancePath+"/pack-settings/parameters",schemaPath:"#/$defs/parameters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
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
const err22 = {instancePath:instancePath+"/pack-settings/parameters",schemaPath:"#/$defs/parameters/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data2.environmentTag !== undefined){
let data20 = data2.environmentTag;
if(typeof data20 === "string"){
if(func2(data20) < 1){
const err23 = {instancePath:instancePath+"/pack-settings/environmentTag",schemaPath:"#/properties/pack-settings/properties/environmentTag/minLength",keyword:"minLength",params:{limit: 1}};
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
const err24 = {instancePath:instancePath+"/pack-settings/environmentTag",schemaPath:"#/properties/pack-settings/properties/environmentTag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data2.environments !== undefined){
let data21 = data2.environments;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key4 in data21){
let data22 = data21[key4];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key5 in data22){
if(!(((key5 === "preset") || (key5 === "levels")) || (key5 === "parameters"))){
const err25 = {instancePath:instancePath+"/pack-settings/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/pack-settings/properties/environments/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data22.preset !== undefined){
let data23 = data22.preset;
if(!(((data23 === "baseline") || (data23 === "production")) || (data23 === "audit"))){
const err26 = {instancePath:instancePath+"/pack-settings/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/preset",schemaPath:"#/properties/pack-settings/properties/environments/additionalProperties/properties/preset/enum",keyword:"enum",params:{allowedValues: schema31.properties["pack-settings"].properties.environments.additionalProperties.properties.preset.enum}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data22.levels !== undefined){
let data24 = data22.levels;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key6 in data24){
if(!(func1.call(schema32.properties, key6))){
const err27 = {instancePath:instancePath+"/pack-settings/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels",schemaPath:"#/$defs/levels/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data24["vault-cross-region-restore-needs-geo"] !== undefined){
let data25 = data24["vault-cross-region-restore-needs-geo"];
if(!((((data25 === "advisory") || (data25 === "mandatory")) || (data25 === "remediate")) || (data25 === "disabled"))){
const err28 = {instancePath:instancePath+"/pack-settings/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-cross-region-restore-needs-geo",schemaPath:"#/$defs/levels/properties/vault-cross-region-restore-needs-geo/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-cross-region-restore-needs-geo"].enum}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data24["installation-one-custom-script-extension"] !== undefined){
let data26 = data24["installation-one-custom-script-extension"];
if(!((((data26 === "advisory") || (data26 === "mandatory")) || (data26 === "remediate")) || (data26 === "disabled"))){
const err29 = {instancePath:instancePath+"/pack-settings/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/installation-one-custom-script-extension",schemaPath:"#/$defs/levels/properties/installation-one-custom-script-extension/enum",keyword:"enum",params:{allowedValues: schema32.properties["installation-one-custom-script-extension"].enum}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data24["types-arm-type"] !== undefined){
let data27 = data24["types-arm-type"];
if(!((((data27 === "advisory") || (data27 === "mandatory")) || (data27 === "remediate")) || (data27 === "disabled"))){
const err30 = {instancePath:instancePath+"/pack-settings/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/types-arm-type",schemaPath:"#/$defs/levels/properties/types-arm-type/enum",keyword:"enum",params:{allowedValues: schema32.properties["types-arm-type"].enum}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data24.vault !== undefined){
let data28 = data24.vault;
if(!((((data28 === "advisory") || (data28 === "mandatory")) || (data28 === "remediate")) || (data28 === "disabled"))){
const err31 = {instancePath:instancePath+"/pack-settings/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault",schemaPath:"#/$defs/levels/properties/vault/enum",keyword:"enum",params:{allowedValues: schema32.properties.vault.enum}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data24.network !== undefined){
let data29 = data24.network;
if(!((((data29 === "advisory") || (data29 === "mandatory")) || (data29 === "remediate")) || (data29 === "disabled"))){
const err32 = {instancePath:instancePath+"/pack-settings/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/network",schemaPath:"#/$defs/levels/properties/network/enum",keyword:"enum",params:{allowedValues: schema32.properties.network.enum}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data24.compute !== undefined){
let data30 = data24.compute;
if(!((((data30 === "advisory") || (data30 === "mandatory")) || (data30 === "remediate")) || (data30 === "disabled"))){
const err33 = {instancePath:instancePath+"/pack-settings/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute",schemaPath:"#/$defs/levels/properties/compute/enum",keyword:"enum",params:{allowedValues: schema32.properties.compute.enum}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data24.storage !== undefined){
let data31 = data24.storage;
if(!((((data31 === "advisory") || (data31 === "mandatory")) || (data31 === "remediate")) || (data31 === "disabled"))){
const err34 = {instancePath:instancePath+"/pack-settings/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage",schemaPath:"#/$defs/levels/properties/storage/enum",keyword:"enum",params:{allowedValues: schema32.properties.storage.enum}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data24.credentials !== undefined){
let data32 = data24.credentials;
if(!((((data32 === "advisory") || (data32 === "mandatory")) || (data32 === "remediate")) || (data32 === "disabled"))){
const err35 = {instancePath:instancePath+"/pack-settings/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/credentials",schemaPath:"#/$defs/levels/properties/credentials/enum",keyword:"enum",params:{allowedValues: schema32.properties.credentials.enum}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data24.installation !== undefined){
let data33 = data24.installation;
if(!((((data33 === "advisory") || (data33 === "mandatory")) || (data33 === "remediate")) || (data33 === "disabled"))){
const err36 = {instancePath:instancePath+"/pack-settings/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/installation",schemaPath:"#/$defs/levels/properties/installation/enum",keyword:"enum",params:{allowedValues: schema32.properties.installation.enum}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data24.monitoring !== undefined){
let data34 = data24.monitoring;
if(!((((data34 === "advisory") || (data34 === "mandatory")) || (data34 === "remediate")) || (data34 === "disabled"))){
const err37 = {instancePath:instancePath+"/pack-settings/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring",schemaPath:"#/$defs/levels/properties/monitoring/enum",keyword:"enum",params:{allowedValues: schema32.properties.monitoring.enum}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data24.protection !== undefined){
let data35 = data24.protection;
if(!((((data35 === "advisory") || (data35 === "mandatory")) || (data35 === "remediate")) || (data35 === "disabled"))){
const err38 = {instancePath:instancePath+"/pack-settings/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection",schemaPath:"#/$defs/levels/properties/protection/enum",keyword:"enum",params:{allowedValues: schema32.properties.protection.enum}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data24.tagging !== undefined){
let data36 = data24.tagging;
if(!((((data36 === "advisory") || (data36 === "mandatory")) || (data36 === "remediate")) || (data36 === "disabled"))){
const err39 = {instancePath:instancePath+"/pack-settings/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/tagging",schemaPath:"#/$defs/levels/properties/tagging/enum",keyword:"enum",params:{allowedValues: schema32.properties.tagging.enum}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data24.lifecycle !== undefined){
let data37 = data24.lifecycle;
if(!((((data37 === "advisory") || (data37 === "mandatory")) || (data37 === "remediate")) || (data37 === "disabled"))){
const err40 = {instancePath:instancePath+"/pack-settings/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/lifecycle",schemaPath:"#/$defs/levels/properties/lifecycle/enum",keyword:"enum",params:{allowedValues: schema32.properties.lifecycle.enum}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data24.types !== undefined){
let data38 = data24.types;
if(!((((data38 === "advisory") || (data38 === "mandatory")) || (data38 === "remediate")) || (data38 === "disabled"))){
const err41 = {instancePath:instancePath+"/pack-settings/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/types",schemaPath:"#/$defs/levels/properties/types/enum",keyword:"enum",params:{allowedValues: schema32.properties.types.enum}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/pack-settings/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels",schemaPath:"#/$defs/levels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data22.parameters !== undefined){
let data39 = data22.parameters;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key7 in data39){
const err43 = {instancePath:instancePath+"/pack-settings/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters",schemaPath:"#/$defs/parameters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
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
const err44 = {instancePath:instancePath+"/pack-settings/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters",schemaPath:"#/$defs/parameters/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/pack-settings/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/pack-settings/properties/environments/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/pack-settings/environments",schemaPath:"#/properties/pack-settings/properties/environments/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data2.exemptions !== undefined){
let data40 = data2.exemptions;
if(Array.isArray(data40)){
const len0 = data40.length;
for(let i0=0; i0<len0; i0++){
let data41 = data40[i0];
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.rule === undefined){
const err47 = {instancePath:instancePath+"/pack-settings/exemptions/" + i0,schemaPath:"#/properties/pack-settings/properties/exemptions/items/required",keyword:"required",params:{missingProperty: "rule"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data41.resource === undefined){
const err48 = {instancePath:instancePath+"/pack-settings/exemptions/" + i0,schemaPath:"#/properties/pack-settings/properties/exemptions/items/required",keyword:"required",params:{missingProperty: "resource"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data41.reason === undefined){
const err49 = {instancePath:instancePath+"/pack-settings/exemptions/" + i0,schemaPath:"#/properties/pack-settings/properties/exemptions/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data41.owner === undefined){
const err50 = {instancePath:instancePath+"/pack-settings/exemptions/" + i0,schemaPath:"#/properties/pack-settings/properties/exemptions/items/required",keyword:"required",params:{missingProperty: "owner"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data41.expires === undefined){
const err51 = {instancePath:instancePath+"/pack-settings/exemptions/" + i0,schemaPath:"#/properties/pack-settings/properties/exemptions/items/required",keyword:"required",params:{missingProperty: "expires"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
for(const key8 in data41){
if(!(((((key8 === "rule") || (key8 === "resource")) || (key8 === "reason")) || (key8 === "owner")) || (key8 === "expires"))){
const err52 = {instancePath:instancePath+"/pack-settings/exemptions/" + i0,schemaPath:"#/properties/pack-settings/properties/exemptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data41.rule !== undefined){
let data42 = data41.rule;
if(typeof data42 === "string"){
if(func2(data42) < 1){
const err53 = {instancePath:instancePath+"/pack-settings/exemptions/" + i0+"/rule",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/rule/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/pack-settings/exemptions/" + i0+"/rule",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/rule/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data41.resource !== undefined){
let data43 = data41.resource;
if(typeof data43 === "string"){
if(func2(data43) < 1){
const err55 = {instancePath:instancePath+"/pack-settings/exemptions/" + i0+"/resource",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/resource/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/pack-settings/exemptions/" + i0+"/resource",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/resource/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data41.reason !== undefined){
let data44 = data41.reason;
if(typeof data44 === "string"){
if(func2(data44) < 10){
const err57 = {instancePath:instancePath+"/pack-settings/exemptions/" + i0+"/reason",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/reason/minLength",keyword:"minLength",params:{limit: 10}};
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
const err58 = {instancePath:instancePath+"/pack-settings/exemptions/" + i0+"/reason",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data41.owner !== undefined){
let data45 = data41.owner;
if(typeof data45 === "string"){
if(func2(data45) < 2){
const err59 = {instancePath:instancePath+"/pack-settings/exemptions/" + i0+"/owner",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/owner/minLength",keyword:"minLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/pack-settings/exemptions/" + i0+"/owner",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/owner/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data41.expires !== undefined){
let data46 = data41.expires;
if(typeof data46 === "string"){
if(!pattern4.test(data46)){
const err61 = {instancePath:instancePath+"/pack-settings/exemptions/" + i0+"/expires",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}};
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
const err62 = {instancePath:instancePath+"/pack-settings/exemptions/" + i0+"/expires",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/expires/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/pack-settings/exemptions/" + i0,schemaPath:"#/properties/pack-settings/properties/exemptions/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/pack-settings/exemptions",schemaPath:"#/properties/pack-settings/properties/exemptions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data2.reportUnknown !== undefined){
if(typeof data2.reportUnknown !== "boolean"){
const err65 = {instancePath:instancePath+"/pack-settings/reportUnknown",schemaPath:"#/properties/pack-settings/properties/reportUnknown/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data2.servers !== undefined){
let data48 = data2.servers;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key9 in data48){
if(!((key9 === "tag") || (key9 === "names"))){
const err66 = {instancePath:instancePath+"/pack-settings/servers",schemaPath:"#/properties/pack-settings/properties/servers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data48.tag !== undefined){
let data49 = data48.tag;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.name === undefined){
const err67 = {instancePath:instancePath+"/pack-settings/servers/tag",schemaPath:"#/properties/pack-settings/properties/servers/properties/tag/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data49.value === undefined){
const err68 = {instancePath:instancePath+"/pack-settings/servers/tag",schemaPath:"#/properties/pack-settings/properties/servers/properties/tag/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
for(const key10 in data49){
if(!((key10 === "name") || (key10 === "value"))){
const err69 = {instancePath:instancePath+"/pack-settings/servers/tag",schemaPath:"#/properties/pack-settings/properties/servers/properties/tag/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data49.name !== undefined){
let data50 = data49.name;
if(typeof data50 === "string"){
if(func2(data50) < 1){
const err70 = {instancePath:instancePath+"/pack-settings/servers/tag/name",schemaPath:"#/properties/pack-settings/properties/servers/properties/tag/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/pack-settings/servers/tag/name",schemaPath:"#/properties/pack-settings/properties/servers/properties/tag/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data49.value !== undefined){
let data51 = data49.value;
if(typeof data51 === "string"){
if(func2(data51) < 1){
const err72 = {instancePath:instancePath+"/pack-settings/servers/tag/value",schemaPath:"#/properties/pack-settings/properties/servers/properties/tag/properties/value/minLength",keyword:"minLength",params:{limit: 1}};
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
const err73 = {instancePath:instancePath+"/pack-settings/servers/tag/value",schemaPath:"#/properties/pack-settings/properties/servers/properties/tag/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/pack-settings/servers/tag",schemaPath:"#/properties/pack-settings/properties/servers/properties/tag/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data48.names !== undefined){
let data52 = data48.names;
if(Array.isArray(data52)){
const len1 = data52.length;
for(let i1=0; i1<len1; i1++){
let data53 = data52[i1];
if(typeof data53 === "string"){
if(func2(data53) < 1){
const err75 = {instancePath:instancePath+"/pack-settings/servers/names/" + i1,schemaPath:"#/properties/pack-settings/properties/servers/properties/names/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err76 = {instancePath:instancePath+"/pack-settings/servers/names/" + i1,schemaPath:"#/properties/pack-settings/properties/servers/properties/names/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/pack-settings/servers/names",schemaPath:"#/properties/pack-settings/properties/servers/properties/names/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/pack-settings/servers",schemaPath:"#/properties/pack-settings/properties/servers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/pack-settings",schemaPath:"#/properties/pack-settings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data["vault-cross-region-restore-needs-geo"] !== undefined){
let data54 = data["vault-cross-region-restore-needs-geo"];
const _errs94 = errors;
let valid17 = false;
const _errs95 = errors;
if(!((((data54 === "advisory") || (data54 === "mandatory")) || (data54 === "remediate")) || (data54 === "disabled"))){
const err80 = {instancePath:instancePath+"/vault-cross-region-restore-needs-geo",schemaPath:"#/properties/vault-cross-region-restore-needs-geo/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-cross-region-restore-needs-geo"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
var _valid0 = _errs95 === errors;
valid17 = valid17 || _valid0;
const _errs96 = errors;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
for(const key11 in data54){
if(!(key11 === "enforcementLevel")){
const err81 = {instancePath:instancePath+"/vault-cross-region-restore-needs-geo",schemaPath:"#/properties/vault-cross-region-restore-needs-geo/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data54.enforcementLevel !== undefined){
let data55 = data54.enforcementLevel;
if(!((((data55 === "advisory") || (data55 === "mandatory")) || (data55 === "remediate")) || (data55 === "disabled"))){
const err82 = {instancePath:instancePath+"/vault-cross-region-restore-needs-geo/enforcementLevel",schemaPath:"#/properties/vault-cross-region-restore-needs-geo/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-cross-region-restore-needs-geo"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/vault-cross-region-restore-needs-geo",schemaPath:"#/properties/vault-cross-region-restore-needs-geo/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
var _valid0 = _errs96 === errors;
valid17 = valid17 || _valid0;
if(!valid17){
const err84 = {instancePath:instancePath+"/vault-cross-region-restore-needs-geo",schemaPath:"#/properties/vault-cross-region-restore-needs-geo/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
else {
errors = _errs94;
if(vErrors !== null){
if(_errs94){
vErrors.length = _errs94;
}
else {
vErrors = null;
}
}
}
}
if(data["installation-one-custom-script-extension"] !== undefined){
let data56 = data["installation-one-custom-script-extension"];
const _errs101 = errors;
let valid19 = false;
const _errs102 = errors;
if(!((((data56 === "advisory") || (data56 === "mandatory")) || (data56 === "remediate")) || (data56 === "disabled"))){
const err85 = {instancePath:instancePath+"/installation-one-custom-script-extension",schemaPath:"#/properties/installation-one-custom-script-extension/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["installation-one-custom-script-extension"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
var _valid1 = _errs102 === errors;
valid19 = valid19 || _valid1;
const _errs103 = errors;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
for(const key12 in data56){
if(!(key12 === "enforcementLevel")){
const err86 = {instancePath:instancePath+"/installation-one-custom-script-extension",schemaPath:"#/properties/installation-one-custom-script-extension/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data56.enforcementLevel !== undefined){
let data57 = data56.enforcementLevel;
if(!((((data57 === "advisory") || (data57 === "mandatory")) || (data57 === "remediate")) || (data57 === "disabled"))){
const err87 = {instancePath:instancePath+"/installation-one-custom-script-extension/enforcementLevel",schemaPath:"#/properties/installation-one-custom-script-extension/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["installation-one-custom-script-extension"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/installation-one-custom-script-extension",schemaPath:"#/properties/installation-one-custom-script-extension/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
var _valid1 = _errs103 === errors;
valid19 = valid19 || _valid1;
if(!valid19){
const err89 = {instancePath:instancePath+"/installation-one-custom-script-extension",schemaPath:"#/properties/installation-one-custom-script-extension/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
else {
errors = _errs101;
if(vErrors !== null){
if(_errs101){
vErrors.length = _errs101;
}
else {
vErrors = null;
}
}
}
}
if(data["types-arm-type"] !== undefined){
let data58 = data["types-arm-type"];
const _errs108 = errors;
let valid21 = false;
const _errs109 = errors;
if(!((((data58 === "advisory") || (data58 === "mandatory")) || (data58 === "remediate")) || (data58 === "disabled"))){
const err90 = {instancePath:instancePath+"/types-arm-type",schemaPath:"#/properties/types-arm-type/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["types-arm-type"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
var _valid2 = _errs109 === errors;
valid21 = valid21 || _valid2;
const _errs110 = errors;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
for(const key13 in data58){
if(!(key13 === "enforcementLevel")){
const err91 = {instancePath:instancePath+"/types-arm-type",schemaPath:"#/properties/types-arm-type/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data58.enforcementLevel !== undefined){
let data59 = data58.enforcementLevel;
if(!((((data59 === "advisory") || (data59 === "mandatory")) || (data59 === "remediate")) || (data59 === "disabled"))){
const err92 = {instancePath:instancePath+"/types-arm-type/enforcementLevel",schemaPath:"#/properties/types-arm-type/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["types-arm-type"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
else {
const err93 = {instancePath:instancePath+"/types-arm-type",schemaPath:"#/properties/types-arm-type/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
var _valid2 = _errs110 === errors;
valid21 = valid21 || _valid2;
if(!valid21){
const err94 = {instancePath:instancePath+"/types-arm-type",schemaPath:"#/properties/types-arm-type/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
else {
errors = _errs108;
if(vErrors !== null){
if(_errs108){
vErrors.length = _errs108;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err95 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

