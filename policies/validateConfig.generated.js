// Generated from config.schema.json by scripts/generatePolicySchema.ts. Do not edit.
"use strict";
module.exports = validate20;
module.exports.default = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"config.schema.json","type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string"},"all":{"enum":["advisory","mandatory","remediate","disabled"]},"pack-settings":{"type":"object","additionalProperties":false,"properties":{"preset":{"enum":["baseline","production","audit"]},"levels":{"$ref":"#/$defs/levels"},"parameters":{"$ref":"#/$defs/parameters"},"environmentTag":{"type":"string","minLength":1},"environments":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"preset":{"enum":["baseline","production","audit"]},"levels":{"$ref":"#/$defs/levels"},"parameters":{"$ref":"#/$defs/parameters"}}}},"exemptions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["rule","resource","reason","owner","expires"],"properties":{"rule":{"type":"string","minLength":1},"resource":{"type":"string","minLength":1},"reason":{"type":"string","minLength":10},"owner":{"type":"string","minLength":2},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"}}}},"reportUnknown":{"type":"boolean"},"servers":{"type":"object","additionalProperties":false,"properties":{"tag":{"type":"object","additionalProperties":false,"required":["name","value"],"properties":{"name":{"type":"string","minLength":1},"value":{"type":"string","minLength":1}}},"names":{"type":"array","items":{"type":"string","minLength":1}}}}}},"vault-name":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-region-of-servers":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-redundancy-explicit":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-redundancy-allowed":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"allowed":{"type":"array","items":{"enum":["GeoRedundant","LocallyRedundant","ZoneRedundant"]},"minItems":1,"uniqueItems":true}}}]},"vault-cross-region-restore-needs-geo":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-cross-region-restore-needs-public-access":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-cross-region-restore-without-private-endpoint":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-cross-subscription-restore-off":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-soft-delete-on":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-soft-delete-retention-range":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-soft-delete-retention-explicit":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-hybrid-security-on":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-immutable":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-immutable-needs-v4":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"mabsVersion":{"enum":["V3","V4"]}}}]},"vault-resource-guard":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-system-assigned-identity":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-customer-key-complete":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-customer-key":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-customer-key-without-private-endpoint":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-public-access-off-with-private-endpoint":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-public-access-off":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-job-failure-alerts-on":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-classic-alerts-off":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-private-endpoint-for-backup":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-private-endpoint-needs-v4":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"mabsVersion":{"enum":["V3","V4"]}}}]},"vault-private-endpoint-before-server":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-private-endpoints-per-vault":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-private-endpoint-subnet":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-private-endpoint-subnet-advised":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-private-endpoint-dynamic-addresses":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-private-endpoint-zone-group":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-private-endpoint-zones":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"vault-private-endpoint-zones-linked":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"installation-one-custom-script-extension":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"monitoring-vault-diagnostics":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"monitoring-vault-diagnostics-dedicated":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"monitoring-workspace-retention":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]},"retentionDaysMin":{"type":"integer","minimum":1}}}]},"monitoring-agent":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"monitoring-no-legacy-agent":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"monitoring-data-collection":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"monitoring-alerts-reach-people":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"monitoring-action-group-receivers":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"monitoring-antimalware-exclusions":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"monitoring-maintenance-assigned":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"monitoring-update-assessment":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]},"types-arm-type":{"anyOf":[{"enum":["advisory","mandatory","remediate","disabled"]},{"type":"object","additionalProperties":false,"properties":{"enforcementLevel":{"enum":["advisory","mandatory","remediate","disabled"]}}}]}},"$defs":{"levels":{"type":"object","additionalProperties":false,"properties":{"vault-name":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-region-of-servers":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-redundancy-explicit":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-redundancy-allowed":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-cross-region-restore-needs-geo":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-cross-region-restore-needs-public-access":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-cross-region-restore-without-private-endpoint":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-cross-subscription-restore-off":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-soft-delete-on":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-soft-delete-retention-range":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-soft-delete-retention-explicit":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-hybrid-security-on":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-immutable":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-immutable-needs-v4":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-resource-guard":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-system-assigned-identity":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-customer-key-complete":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-customer-key":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-customer-key-without-private-endpoint":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-public-access-off-with-private-endpoint":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-public-access-off":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-job-failure-alerts-on":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-classic-alerts-off":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-for-backup":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-needs-v4":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-before-server":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoints-per-vault":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-subnet":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-subnet-advised":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-dynamic-addresses":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-zone-group":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-zones":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-zones-linked":{"enum":["advisory","mandatory","remediate","disabled"]},"installation-one-custom-script-extension":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-vault-diagnostics":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-vault-diagnostics-dedicated":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-workspace-retention":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-agent":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-no-legacy-agent":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-data-collection":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-alerts-reach-people":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-action-group-receivers":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-antimalware-exclusions":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-maintenance-assigned":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-update-assessment":{"enum":["advisory","mandatory","remediate","disabled"]},"types-arm-type":{"enum":["advisory","mandatory","remediate","disabled"]},"vault":{"enum":["advisory","mandatory","remediate","disabled"]},"network":{"enum":["advisory","mandatory","remediate","disabled"]},"compute":{"enum":["advisory","mandatory","remediate","disabled"]},"storage":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials":{"enum":["advisory","mandatory","remediate","disabled"]},"installation":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring":{"enum":["advisory","mandatory","remediate","disabled"]},"protection":{"enum":["advisory","mandatory","remediate","disabled"]},"tagging":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle":{"enum":["advisory","mandatory","remediate","disabled"]},"types":{"enum":["advisory","mandatory","remediate","disabled"]}}},"parameters":{"type":"object","additionalProperties":false,"properties":{"vault-redundancy-allowed":{"type":"object","additionalProperties":false,"properties":{"allowed":{"type":"array","items":{"enum":["GeoRedundant","LocallyRedundant","ZoneRedundant"]},"minItems":1,"uniqueItems":true}}},"vault-immutable-needs-v4":{"type":"object","additionalProperties":false,"properties":{"mabsVersion":{"enum":["V3","V4"]}}},"vault-private-endpoint-needs-v4":{"type":"object","additionalProperties":false,"properties":{"mabsVersion":{"enum":["V3","V4"]}}},"monitoring-workspace-retention":{"type":"object","additionalProperties":false,"properties":{"retentionDaysMin":{"type":"integer","minimum":1}}}}}}};
const schema32 = {"type":"object","additionalProperties":false,"properties":{"vault-name":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-region-of-servers":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-redundancy-explicit":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-redundancy-allowed":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-cross-region-restore-needs-geo":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-cross-region-restore-needs-public-access":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-cross-region-restore-without-private-endpoint":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-cross-subscription-restore-off":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-soft-delete-on":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-soft-delete-retention-range":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-soft-delete-retention-explicit":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-hybrid-security-on":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-immutable":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-immutable-needs-v4":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-resource-guard":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-system-assigned-identity":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-customer-key-complete":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-customer-key":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-customer-key-without-private-endpoint":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-public-access-off-with-private-endpoint":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-public-access-off":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-job-failure-alerts-on":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-classic-alerts-off":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-for-backup":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-needs-v4":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-before-server":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoints-per-vault":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-subnet":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-subnet-advised":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-dynamic-addresses":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-zone-group":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-zones":{"enum":["advisory","mandatory","remediate","disabled"]},"vault-private-endpoint-zones-linked":{"enum":["advisory","mandatory","remediate","disabled"]},"installation-one-custom-script-extension":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-vault-diagnostics":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-vault-diagnostics-dedicated":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-workspace-retention":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-agent":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-no-legacy-agent":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-data-collection":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-alerts-reach-people":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-action-group-receivers":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-antimalware-exclusions":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-maintenance-assigned":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring-update-assessment":{"enum":["advisory","mandatory","remediate","disabled"]},"types-arm-type":{"enum":["advisory","mandatory","remediate","disabled"]},"vault":{"enum":["advisory","mandatory","remediate","disabled"]},"network":{"enum":["advisory","mandatory","remediate","disabled"]},"compute":{"enum":["advisory","mandatory","remediate","disabled"]},"storage":{"enum":["advisory","mandatory","remediate","disabled"]},"credentials":{"enum":["advisory","mandatory","remediate","disabled"]},"installation":{"enum":["advisory","mandatory","remediate","disabled"]},"monitoring":{"enum":["advisory","mandatory","remediate","disabled"]},"protection":{"enum":["advisory","mandatory","remediate","disabled"]},"tagging":{"enum":["advisory","mandatory","remediate","disabled"]},"lifecycle":{"enum":["advisory","mandatory","remediate","disabled"]},"types":{"enum":["advisory","mandatory","remediate","disabled"]}}};
const schema33 = {"type":"object","additionalProperties":false,"properties":{"vault-redundancy-allowed":{"type":"object","additionalProperties":false,"properties":{"allowed":{"type":"array","items":{"enum":["GeoRedundant","LocallyRedundant","ZoneRedundant"]},"minItems":1,"uniqueItems":true}}},"vault-immutable-needs-v4":{"type":"object","additionalProperties":false,"properties":{"mabsVersion":{"enum":["V3","V4"]}}},"vault-private-endpoint-needs-v4":{"type":"object","additionalProperties":false,"properties":{"mabsVersion":{"enum":["V3","V4"]}}},"monitoring-workspace-retention":{"type":"object","additionalProperties":false,"properties":{"retentionDaysMin":{"type":"integer","minimum":1}}}}};
const func1 = Object.prototype.hasOwnProperty;
const func0 = require("ajv/dist/runtime/equal").default;
const func4 = require("ajv/dist/runtime/ucs2length").default;
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
if(!(func1.call(schema31.properties, key0))){
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
if(data4["vault-name"] !== undefined){
let data5 = data4["vault-name"];
if(!((((data5 === "advisory") || (data5 === "mandatory")) || (data5 === "remediate")) || (data5 === "disabled"))){
const err6 = {instancePath:instancePath+"/pack-settings/levels/vault-name",schemaPath:"#/$defs/levels/properties/vault-name/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-name"].enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data4["vault-region-of-servers"] !== undefined){
let data6 = data4["vault-region-of-servers"];
if(!((((data6 === "advisory") || (data6 === "mandatory")) || (data6 === "remediate")) || (data6 === "disabled"))){
const err7 = {instancePath:instancePath+"/pack-settings/levels/vault-region-of-servers",schemaPath:"#/$defs/levels/properties/vault-region-of-servers/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-region-of-servers"].enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data4["vault-redundancy-explicit"] !== undefined){
let data7 = data4["vault-redundancy-explicit"];
if(!((((data7 === "advisory") || (data7 === "mandatory")) || (data7 === "remediate")) || (data7 === "disabled"))){
const err8 = {instancePath:instancePath+"/pack-settings/levels/vault-redundancy-explicit",schemaPath:"#/$defs/levels/properties/vault-redundancy-explicit/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-redundancy-explicit"].enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data4["vault-redundancy-allowed"] !== undefined){
let data8 = data4["vault-redundancy-allowed"];
if(!((((data8 === "advisory") || (data8 === "mandatory")) || (data8 === "remediate")) || (data8 === "disabled"))){
const err9 = {instancePath:instancePath+"/pack-settings/levels/vault-redundancy-allowed",schemaPath:"#/$defs/levels/properties/vault-redundancy-allowed/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-redundancy-allowed"].enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data4["vault-cross-region-restore-needs-geo"] !== undefined){
let data9 = data4["vault-cross-region-restore-needs-geo"];
if(!((((data9 === "advisory") || (data9 === "mandatory")) || (data9 === "remediate")) || (data9 === "disabled"))){
const err10 = {instancePath:instancePath+"/pack-settings/levels/vault-cross-region-restore-needs-geo",schemaPath:"#/$defs/levels/properties/vault-cross-region-restore-needs-geo/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-cross-region-restore-needs-geo"].enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data4["vault-cross-region-restore-needs-public-access"] !== undefined){
let data10 = data4["vault-cross-region-restore-needs-public-access"];
if(!((((data10 === "advisory") || (data10 === "mandatory")) || (data10 === "remediate")) || (data10 === "disabled"))){
const err11 = {instancePath:instancePath+"/pack-settings/levels/vault-cross-region-restore-needs-public-access",schemaPath:"#/$defs/levels/properties/vault-cross-region-restore-needs-public-access/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-cross-region-restore-needs-public-access"].enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data4["vault-cross-region-restore-without-private-endpoint"] !== undefined){
let data11 = data4["vault-cross-region-restore-without-private-endpoint"];
if(!((((data11 === "advisory") || (data11 === "mandatory")) || (data11 === "remediate")) || (data11 === "disabled"))){
const err12 = {instancePath:instancePath+"/pack-settings/levels/vault-cross-region-restore-without-private-endpoint",schemaPath:"#/$defs/levels/properties/vault-cross-region-restore-without-private-endpoint/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-cross-region-restore-without-private-endpoint"].enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4["vault-cross-subscription-restore-off"] !== undefined){
let data12 = data4["vault-cross-subscription-restore-off"];
if(!((((data12 === "advisory") || (data12 === "mandatory")) || (data12 === "remediate")) || (data12 === "disabled"))){
const err13 = {instancePath:instancePath+"/pack-settings/levels/vault-cross-subscription-restore-off",schemaPath:"#/$defs/levels/properties/vault-cross-subscription-restore-off/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-cross-subscription-restore-off"].enum}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4["vault-soft-delete-on"] !== undefined){
let data13 = data4["vault-soft-delete-on"];
if(!((((data13 === "advisory") || (data13 === "mandatory")) || (data13 === "remediate")) || (data13 === "disabled"))){
const err14 = {instancePath:instancePath+"/pack-settings/levels/vault-soft-delete-on",schemaPath:"#/$defs/levels/properties/vault-soft-delete-on/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-soft-delete-on"].enum}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4["vault-soft-delete-retention-range"] !== undefined){
let data14 = data4["vault-soft-delete-retention-range"];
if(!((((data14 === "advisory") || (data14 === "mandatory")) || (data14 === "remediate")) || (data14 === "disabled"))){
const err15 = {instancePath:instancePath+"/pack-settings/levels/vault-soft-delete-retention-range",schemaPath:"#/$defs/levels/properties/vault-soft-delete-retention-range/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-soft-delete-retention-range"].enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4["vault-soft-delete-retention-explicit"] !== undefined){
let data15 = data4["vault-soft-delete-retention-explicit"];
if(!((((data15 === "advisory") || (data15 === "mandatory")) || (data15 === "remediate")) || (data15 === "disabled"))){
const err16 = {instancePath:instancePath+"/pack-settings/levels/vault-soft-delete-retention-explicit",schemaPath:"#/$defs/levels/properties/vault-soft-delete-retention-explicit/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-soft-delete-retention-explicit"].enum}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data4["vault-hybrid-security-on"] !== undefined){
let data16 = data4["vault-hybrid-security-on"];
if(!((((data16 === "advisory") || (data16 === "mandatory")) || (data16 === "remediate")) || (data16 === "disabled"))){
const err17 = {instancePath:instancePath+"/pack-settings/levels/vault-hybrid-security-on",schemaPath:"#/$defs/levels/properties/vault-hybrid-security-on/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-hybrid-security-on"].enum}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data4["vault-immutable"] !== undefined){
let data17 = data4["vault-immutable"];
if(!((((data17 === "advisory") || (data17 === "mandatory")) || (data17 === "remediate")) || (data17 === "disabled"))){
const err18 = {instancePath:instancePath+"/pack-settings/levels/vault-immutable",schemaPath:"#/$defs/levels/properties/vault-immutable/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-immutable"].enum}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data4["vault-immutable-needs-v4"] !== undefined){
let data18 = data4["vault-immutable-needs-v4"];
if(!((((data18 === "advisory") || (data18 === "mandatory")) || (data18 === "remediate")) || (data18 === "disabled"))){
const err19 = {instancePath:instancePath+"/pack-settings/levels/vault-immutable-needs-v4",schemaPath:"#/$defs/levels/properties/vault-immutable-needs-v4/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-immutable-needs-v4"].enum}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data4["vault-resource-guard"] !== undefined){
let data19 = data4["vault-resource-guard"];
if(!((((data19 === "advisory") || (data19 === "mandatory")) || (data19 === "remediate")) || (data19 === "disabled"))){
const err20 = {instancePath:instancePath+"/pack-settings/levels/vault-resource-guard",schemaPath:"#/$defs/levels/properties/vault-resource-guard/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-resource-guard"].enum}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data4["vault-system-assigned-identity"] !== undefined){
let data20 = data4["vault-system-assigned-identity"];
if(!((((data20 === "advisory") || (data20 === "mandatory")) || (data20 === "remediate")) || (data20 === "disabled"))){
const err21 = {instancePath:instancePath+"/pack-settings/levels/vault-system-assigned-identity",schemaPath:"#/$defs/levels/properties/vault-system-assigned-identity/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-system-assigned-identity"].enum}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data4["vault-customer-key-complete"] !== undefined){
let data21 = data4["vault-customer-key-complete"];
if(!((((data21 === "advisory") || (data21 === "mandatory")) || (data21 === "remediate")) || (data21 === "disabled"))){
const err22 = {instancePath:instancePath+"/pack-settings/levels/vault-customer-key-complete",schemaPath:"#/$defs/levels/properties/vault-customer-key-complete/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-customer-key-complete"].enum}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data4["vault-customer-key"] !== undefined){
let data22 = data4["vault-customer-key"];
if(!((((data22 === "advisory") || (data22 === "mandatory")) || (data22 === "remediate")) || (data22 === "disabled"))){
const err23 = {instancePath:instancePath+"/pack-settings/levels/vault-customer-key",schemaPath:"#/$defs/levels/properties/vault-customer-key/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-customer-key"].enum}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data4["vault-customer-key-without-private-endpoint"] !== undefined){
let data23 = data4["vault-customer-key-without-private-endpoint"];
if(!((((data23 === "advisory") || (data23 === "mandatory")) || (data23 === "remediate")) || (data23 === "disabled"))){
const err24 = {instancePath:instancePath+"/pack-settings/levels/vault-customer-key-without-private-endpoint",schemaPath:"#/$defs/levels/properties/vault-customer-key-without-private-endpoint/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-customer-key-without-private-endpoint"].enum}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data4["vault-public-access-off-with-private-endpoint"] !== undefined){
let data24 = data4["vault-public-access-off-with-private-endpoint"];
if(!((((data24 === "advisory") || (data24 === "mandatory")) || (data24 === "remediate")) || (data24 === "disabled"))){
const err25 = {instancePath:instancePath+"/pack-settings/levels/vault-public-access-off-with-private-endpoint",schemaPath:"#/$defs/levels/properties/vault-public-access-off-with-private-endpoint/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-public-access-off-with-private-endpoint"].enum}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data4["vault-public-access-off"] !== undefined){
let data25 = data4["vault-public-access-off"];
if(!((((data25 === "advisory") || (data25 === "mandatory")) || (data25 === "remediate")) || (data25 === "disabled"))){
const err26 = {instancePath:instancePath+"/pack-settings/levels/vault-public-access-off",schemaPath:"#/$defs/levels/properties/vault-public-access-off/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-public-access-off"].enum}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data4["vault-job-failure-alerts-on"] !== undefined){
let data26 = data4["vault-job-failure-alerts-on"];
if(!((((data26 === "advisory") || (data26 === "mandatory")) || (data26 === "remediate")) || (data26 === "disabled"))){
const err27 = {instancePath:instancePath+"/pack-settings/levels/vault-job-failure-alerts-on",schemaPath:"#/$defs/levels/properties/vault-job-failure-alerts-on/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-job-failure-alerts-on"].enum}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data4["vault-classic-alerts-off"] !== undefined){
let data27 = data4["vault-classic-alerts-off"];
if(!((((data27 === "advisory") || (data27 === "mandatory")) || (data27 === "remediate")) || (data27 === "disabled"))){
const err28 = {instancePath:instancePath+"/pack-settings/levels/vault-classic-alerts-off",schemaPath:"#/$defs/levels/properties/vault-classic-alerts-off/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-classic-alerts-off"].enum}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data4["vault-private-endpoint-for-backup"] !== undefined){
let data28 = data4["vault-private-endpoint-for-backup"];
if(!((((data28 === "advisory") || (data28 === "mandatory")) || (data28 === "remediate")) || (data28 === "disabled"))){
const err29 = {instancePath:instancePath+"/pack-settings/levels/vault-private-endpoint-for-backup",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-for-backup/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-for-backup"].enum}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data4["vault-private-endpoint-needs-v4"] !== undefined){
let data29 = data4["vault-private-endpoint-needs-v4"];
if(!((((data29 === "advisory") || (data29 === "mandatory")) || (data29 === "remediate")) || (data29 === "disabled"))){
const err30 = {instancePath:instancePath+"/pack-settings/levels/vault-private-endpoint-needs-v4",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-needs-v4/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-needs-v4"].enum}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data4["vault-private-endpoint-before-server"] !== undefined){
let data30 = data4["vault-private-endpoint-before-server"];
if(!((((data30 === "advisory") || (data30 === "mandatory")) || (data30 === "remediate")) || (data30 === "disabled"))){
const err31 = {instancePath:instancePath+"/pack-settings/levels/vault-private-endpoint-before-server",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-before-server/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-before-server"].enum}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data4["vault-private-endpoints-per-vault"] !== undefined){
let data31 = data4["vault-private-endpoints-per-vault"];
if(!((((data31 === "advisory") || (data31 === "mandatory")) || (data31 === "remediate")) || (data31 === "disabled"))){
const err32 = {instancePath:instancePath+"/pack-settings/levels/vault-private-endpoints-per-vault",schemaPath:"#/$defs/levels/properties/vault-private-endpoints-per-vault/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoints-per-vault"].enum}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data4["vault-private-endpoint-subnet"] !== undefined){
let data32 = data4["vault-private-endpoint-subnet"];
if(!((((data32 === "advisory") || (data32 === "mandatory")) || (data32 === "remediate")) || (data32 === "disabled"))){
const err33 = {instancePath:instancePath+"/pack-settings/levels/vault-private-endpoint-subnet",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-subnet/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-subnet"].enum}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data4["vault-private-endpoint-subnet-advised"] !== undefined){
let data33 = data4["vault-private-endpoint-subnet-advised"];
if(!((((data33 === "advisory") || (data33 === "mandatory")) || (data33 === "remediate")) || (data33 === "disabled"))){
const err34 = {instancePath:instancePath+"/pack-settings/levels/vault-private-endpoint-subnet-advised",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-subnet-advised/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-subnet-advised"].enum}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data4["vault-private-endpoint-dynamic-addresses"] !== undefined){
let data34 = data4["vault-private-endpoint-dynamic-addresses"];
if(!((((data34 === "advisory") || (data34 === "mandatory")) || (data34 === "remediate")) || (data34 === "disabled"))){
const err35 = {instancePath:instancePath+"/pack-settings/levels/vault-private-endpoint-dynamic-addresses",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-dynamic-addresses/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-dynamic-addresses"].enum}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data4["vault-private-endpoint-zone-group"] !== undefined){
let data35 = data4["vault-private-endpoint-zone-group"];
if(!((((data35 === "advisory") || (data35 === "mandatory")) || (data35 === "remediate")) || (data35 === "disabled"))){
const err36 = {instancePath:instancePath+"/pack-settings/levels/vault-private-endpoint-zone-group",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-zone-group/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-zone-group"].enum}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data4["vault-private-endpoint-zones"] !== undefined){
let data36 = data4["vault-private-endpoint-zones"];
if(!((((data36 === "advisory") || (data36 === "mandatory")) || (data36 === "remediate")) || (data36 === "disabled"))){
const err37 = {instancePath:instancePath+"/pack-settings/levels/vault-private-endpoint-zones",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-zones/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-zones"].enum}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data4["vault-private-endpoint-zones-linked"] !== undefined){
let data37 = data4["vault-private-endpoint-zones-linked"];
if(!((((data37 === "advisory") || (data37 === "mandatory")) || (data37 === "remediate")) || (data37 === "disabled"))){
const err38 = {instancePath:instancePath+"/pack-settings/levels/vault-private-endpoint-zones-linked",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-zones-linked/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-zones-linked"].enum}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data4["installation-one-custom-script-extension"] !== undefined){
let data38 = data4["installation-one-custom-script-extension"];
if(!((((data38 === "advisory") || (data38 === "mandatory")) || (data38 === "remediate")) || (data38 === "disabled"))){
const err39 = {instancePath:instancePath+"/pack-settings/levels/installation-one-custom-script-extension",schemaPath:"#/$defs/levels/properties/installation-one-custom-script-extension/enum",keyword:"enum",params:{allowedValues: schema32.properties["installation-one-custom-script-extension"].enum}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data4["monitoring-vault-diagnostics"] !== undefined){
let data39 = data4["monitoring-vault-diagnostics"];
if(!((((data39 === "advisory") || (data39 === "mandatory")) || (data39 === "remediate")) || (data39 === "disabled"))){
const err40 = {instancePath:instancePath+"/pack-settings/levels/monitoring-vault-diagnostics",schemaPath:"#/$defs/levels/properties/monitoring-vault-diagnostics/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-vault-diagnostics"].enum}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data4["monitoring-vault-diagnostics-dedicated"] !== undefined){
let data40 = data4["monitoring-vault-diagnostics-dedicated"];
if(!((((data40 === "advisory") || (data40 === "mandatory")) || (data40 === "remediate")) || (data40 === "disabled"))){
const err41 = {instancePath:instancePath+"/pack-settings/levels/monitoring-vault-diagnostics-dedicated",schemaPath:"#/$defs/levels/properties/monitoring-vault-diagnostics-dedicated/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-vault-diagnostics-dedicated"].enum}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data4["monitoring-workspace-retention"] !== undefined){
let data41 = data4["monitoring-workspace-retention"];
if(!((((data41 === "advisory") || (data41 === "mandatory")) || (data41 === "remediate")) || (data41 === "disabled"))){
const err42 = {instancePath:instancePath+"/pack-settings/levels/monitoring-workspace-retention",schemaPath:"#/$defs/levels/properties/monitoring-workspace-retention/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-workspace-retention"].enum}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data4["monitoring-agent"] !== undefined){
let data42 = data4["monitoring-agent"];
if(!((((data42 === "advisory") || (data42 === "mandatory")) || (data42 === "remediate")) || (data42 === "disabled"))){
const err43 = {instancePath:instancePath+"/pack-settings/levels/monitoring-agent",schemaPath:"#/$defs/levels/properties/monitoring-agent/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-agent"].enum}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data4["monitoring-no-legacy-agent"] !== undefined){
let data43 = data4["monitoring-no-legacy-agent"];
if(!((((data43 === "advisory") || (data43 === "mandatory")) || (data43 === "remediate")) || (data43 === "disabled"))){
const err44 = {instancePath:instancePath+"/pack-settings/levels/monitoring-no-legacy-agent",schemaPath:"#/$defs/levels/properties/monitoring-no-legacy-agent/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-no-legacy-agent"].enum}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data4["monitoring-data-collection"] !== undefined){
let data44 = data4["monitoring-data-collection"];
if(!((((data44 === "advisory") || (data44 === "mandatory")) || (data44 === "remediate")) || (data44 === "disabled"))){
const err45 = {instancePath:instancePath+"/pack-settings/levels/monitoring-data-collection",schemaPath:"#/$defs/levels/properties/monitoring-data-collection/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-data-collection"].enum}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data4["monitoring-alerts-reach-people"] !== undefined){
let data45 = data4["monitoring-alerts-reach-people"];
if(!((((data45 === "advisory") || (data45 === "mandatory")) || (data45 === "remediate")) || (data45 === "disabled"))){
const err46 = {instancePath:instancePath+"/pack-settings/levels/monitoring-alerts-reach-people",schemaPath:"#/$defs/levels/properties/monitoring-alerts-reach-people/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-alerts-reach-people"].enum}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data4["monitoring-action-group-receivers"] !== undefined){
let data46 = data4["monitoring-action-group-receivers"];
if(!((((data46 === "advisory") || (data46 === "mandatory")) || (data46 === "remediate")) || (data46 === "disabled"))){
const err47 = {instancePath:instancePath+"/pack-settings/levels/monitoring-action-group-receivers",schemaPath:"#/$defs/levels/properties/monitoring-action-group-receivers/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-action-group-receivers"].enum}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data4["monitoring-antimalware-exclusions"] !== undefined){
let data47 = data4["monitoring-antimalware-exclusions"];
if(!((((data47 === "advisory") || (data47 === "mandatory")) || (data47 === "remediate")) || (data47 === "disabled"))){
const err48 = {instancePath:instancePath+"/pack-settings/levels/monitoring-antimalware-exclusions",schemaPath:"#/$defs/levels/properties/monitoring-antimalware-exclusions/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-antimalware-exclusions"].enum}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data4["monitoring-maintenance-assigned"] !== undefined){
let data48 = data4["monitoring-maintenance-assigned"];
if(!((((data48 === "advisory") || (data48 === "mandatory")) || (data48 === "remediate")) || (data48 === "disabled"))){
const err49 = {instancePath:instancePath+"/pack-settings/levels/monitoring-maintenance-assigned",schemaPath:"#/$defs/levels/properties/monitoring-maintenance-assigned/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-maintenance-assigned"].enum}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data4["monitoring-update-assessment"] !== undefined){
let data49 = data4["monitoring-update-assessment"];
if(!((((data49 === "advisory") || (data49 === "mandatory")) || (data49 === "remediate")) || (data49 === "disabled"))){
const err50 = {instancePath:instancePath+"/pack-settings/levels/monitoring-update-assessment",schemaPath:"#/$defs/levels/properties/monitoring-update-assessment/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-update-assessment"].enum}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data4["types-arm-type"] !== undefined){
let data50 = data4["types-arm-type"];
if(!((((data50 === "advisory") || (data50 === "mandatory")) || (data50 === "remediate")) || (data50 === "disabled"))){
const err51 = {instancePath:instancePath+"/pack-settings/levels/types-arm-type",schemaPath:"#/$defs/levels/properties/types-arm-type/enum",keyword:"enum",params:{allowedValues: schema32.properties["types-arm-type"].enum}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data4.vault !== undefined){
let data51 = data4.vault;
if(!((((data51 === "advisory") || (data51 === "mandatory")) || (data51 === "remediate")) || (data51 === "disabled"))){
const err52 = {instancePath:instancePath+"/pack-settings/levels/vault",schemaPath:"#/$defs/levels/properties/vault/enum",keyword:"enum",params:{allowedValues: schema32.properties.vault.enum}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data4.network !== undefined){
let data52 = data4.network;
if(!((((data52 === "advisory") || (data52 === "mandatory")) || (data52 === "remediate")) || (data52 === "disabled"))){
const err53 = {instancePath:instancePath+"/pack-settings/levels/network",schemaPath:"#/$defs/levels/properties/network/enum",keyword:"enum",params:{allowedValues: schema32.properties.network.enum}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data4.compute !== undefined){
let data53 = data4.compute;
if(!((((data53 === "advisory") || (data53 === "mandatory")) || (data53 === "remediate")) || (data53 === "disabled"))){
const err54 = {instancePath:instancePath+"/pack-settings/levels/compute",schemaPath:"#/$defs/levels/properties/compute/enum",keyword:"enum",params:{allowedValues: schema32.properties.compute.enum}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data4.storage !== undefined){
let data54 = data4.storage;
if(!((((data54 === "advisory") || (data54 === "mandatory")) || (data54 === "remediate")) || (data54 === "disabled"))){
const err55 = {instancePath:instancePath+"/pack-settings/levels/storage",schemaPath:"#/$defs/levels/properties/storage/enum",keyword:"enum",params:{allowedValues: schema32.properties.storage.enum}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data4.credentials !== undefined){
let data55 = data4.credentials;
if(!((((data55 === "advisory") || (data55 === "mandatory")) || (data55 === "remediate")) || (data55 === "disabled"))){
const err56 = {instancePath:instancePath+"/pack-settings/levels/credentials",schemaPath:"#/$defs/levels/properties/credentials/enum",keyword:"enum",params:{allowedValues: schema32.properties.credentials.enum}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data4.installation !== undefined){
let data56 = data4.installation;
if(!((((data56 === "advisory") || (data56 === "mandatory")) || (data56 === "remediate")) || (data56 === "disabled"))){
const err57 = {instancePath:instancePath+"/pack-settings/levels/installation",schemaPath:"#/$defs/levels/properties/installation/enum",keyword:"enum",params:{allowedValues: schema32.properties.installation.enum}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data4.monitoring !== undefined){
let data57 = data4.monitoring;
if(!((((data57 === "advisory") || (data57 === "mandatory")) || (data57 === "remediate")) || (data57 === "disabled"))){
const err58 = {instancePath:instancePath+"/pack-settings/levels/monitoring",schemaPath:"#/$defs/levels/properties/monitoring/enum",keyword:"enum",params:{allowedValues: schema32.properties.monitoring.enum}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data4.protection !== undefined){
let data58 = data4.protection;
if(!((((data58 === "advisory") || (data58 === "mandatory")) || (data58 === "remediate")) || (data58 === "disabled"))){
const err59 = {instancePath:instancePath+"/pack-settings/levels/protection",schemaPath:"#/$defs/levels/properties/protection/enum",keyword:"enum",params:{allowedValues: schema32.properties.protection.enum}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data4.tagging !== undefined){
let data59 = data4.tagging;
if(!((((data59 === "advisory") || (data59 === "mandatory")) || (data59 === "remediate")) || (data59 === "disabled"))){
const err60 = {instancePath:instancePath+"/pack-settings/levels/tagging",schemaPath:"#/$defs/levels/properties/tagging/enum",keyword:"enum",params:{allowedValues: schema32.properties.tagging.enum}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data4.lifecycle !== undefined){
let data60 = data4.lifecycle;
if(!((((data60 === "advisory") || (data60 === "mandatory")) || (data60 === "remediate")) || (data60 === "disabled"))){
const err61 = {instancePath:instancePath+"/pack-settings/levels/lifecycle",schemaPath:"#/$defs/levels/properties/lifecycle/enum",keyword:"enum",params:{allowedValues: schema32.properties.lifecycle.enum}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data4.types !== undefined){
let data61 = data4.types;
if(!((((data61 === "advisory") || (data61 === "mandatory")) || (data61 === "remediate")) || (data61 === "disabled"))){
const err62 = {instancePath:instancePath+"/pack-settings/levels/types",schemaPath:"#/$defs/levels/properties/types/enum",keyword:"enum",params:{allowedValues: schema32.properties.types.enum}};
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
const err63 = {instancePath:instancePath+"/pack-settings/levels",schemaPath:"#/$defs/levels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data2.parameters !== undefined){
let data62 = data2.parameters;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
for(const key3 in data62){
if(!((((key3 === "vault-redundancy-allowed") || (key3 === "vault-immutable-needs-v4")) || (key3 === "vault-private-endpoint-needs-v4")) || (key3 === "monitoring-workspace-retention"))){
const err64 = {instancePath:instancePath+"/pack-settings/parameters",schemaPath:"#/$defs/parameters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data62["vault-redundancy-allowed"] !== undefined){
let data63 = data62["vault-redundancy-allowed"];
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
for(const key4 in data63){
if(!(key4 === "allowed")){
const err65 = {instancePath:instancePath+"/pack-settings/parameters/vault-redundancy-allowed",schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data63.allowed !== undefined){
let data64 = data63.allowed;
if(Array.isArray(data64)){
if(data64.length < 1){
const err66 = {instancePath:instancePath+"/pack-settings/parameters/vault-redundancy-allowed/allowed",schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/properties/allowed/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
const len0 = data64.length;
for(let i0=0; i0<len0; i0++){
let data65 = data64[i0];
if(!(((data65 === "GeoRedundant") || (data65 === "LocallyRedundant")) || (data65 === "ZoneRedundant"))){
const err67 = {instancePath:instancePath+"/pack-settings/parameters/vault-redundancy-allowed/allowed/" + i0,schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/properties/allowed/items/enum",keyword:"enum",params:{allowedValues: schema33.properties["vault-redundancy-allowed"].properties.allowed.items.enum}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
let i1 = data64.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data64[i1], data64[j0])){
const err68 = {instancePath:instancePath+"/pack-settings/parameters/vault-redundancy-allowed/allowed",schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/properties/allowed/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err69 = {instancePath:instancePath+"/pack-settings/parameters/vault-redundancy-allowed/allowed",schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/properties/allowed/type",keyword:"type",params:{type: "array"}};
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
const err70 = {instancePath:instancePath+"/pack-settings/parameters/vault-redundancy-allowed",schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data62["vault-immutable-needs-v4"] !== undefined){
let data66 = data62["vault-immutable-needs-v4"];
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
for(const key5 in data66){
if(!(key5 === "mabsVersion")){
const err71 = {instancePath:instancePath+"/pack-settings/parameters/vault-immutable-needs-v4",schemaPath:"#/$defs/parameters/properties/vault-immutable-needs-v4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data66.mabsVersion !== undefined){
let data67 = data66.mabsVersion;
if(!((data67 === "V3") || (data67 === "V4"))){
const err72 = {instancePath:instancePath+"/pack-settings/parameters/vault-immutable-needs-v4/mabsVersion",schemaPath:"#/$defs/parameters/properties/vault-immutable-needs-v4/properties/mabsVersion/enum",keyword:"enum",params:{allowedValues: schema33.properties["vault-immutable-needs-v4"].properties.mabsVersion.enum}};
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
const err73 = {instancePath:instancePath+"/pack-settings/parameters/vault-immutable-needs-v4",schemaPath:"#/$defs/parameters/properties/vault-immutable-needs-v4/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data62["vault-private-endpoint-needs-v4"] !== undefined){
let data68 = data62["vault-private-endpoint-needs-v4"];
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
for(const key6 in data68){
if(!(key6 === "mabsVersion")){
const err74 = {instancePath:instancePath+"/pack-settings/parameters/vault-private-endpoint-needs-v4",schemaPath:"#/$defs/parameters/properties/vault-private-endpoint-needs-v4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data68.mabsVersion !== undefined){
let data69 = data68.mabsVersion;
if(!((data69 === "V3") || (data69 === "V4"))){
const err75 = {instancePath:instancePath+"/pack-settings/parameters/vault-private-endpoint-needs-v4/mabsVersion",schemaPath:"#/$defs/parameters/properties/vault-private-endpoint-needs-v4/properties/mabsVersion/enum",keyword:"enum",params:{allowedValues: schema33.properties["vault-private-endpoint-needs-v4"].properties.mabsVersion.enum}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/pack-settings/parameters/vault-private-endpoint-needs-v4",schemaPath:"#/$defs/parameters/properties/vault-private-endpoint-needs-v4/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data62["monitoring-workspace-retention"] !== undefined){
let data70 = data62["monitoring-workspace-retention"];
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
for(const key7 in data70){
if(!(key7 === "retentionDaysMin")){
const err77 = {instancePath:instancePath+"/pack-settings/parameters/monitoring-workspace-retention",schemaPath:"#/$defs/parameters/properties/monitoring-workspace-retention/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data70.retentionDaysMin !== undefined){
let data71 = data70.retentionDaysMin;
if(!(((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71))) && (isFinite(data71)))){
const err78 = {instancePath:instancePath+"/pack-settings/parameters/monitoring-workspace-retention/retentionDaysMin",schemaPath:"#/$defs/parameters/properties/monitoring-workspace-retention/properties/retentionDaysMin/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if((typeof data71 == "number") && (isFinite(data71))){
if(data71 < 1 || isNaN(data71)){
const err79 = {instancePath:instancePath+"/pack-settings/parameters/monitoring-workspace-retention/retentionDaysMin",schemaPath:"#/$defs/parameters/properties/monitoring-workspace-retention/properties/retentionDaysMin/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
}
else {
const err80 = {instancePath:instancePath+"/pack-settings/parameters/monitoring-workspace-retention",schemaPath:"#/$defs/parameters/properties/monitoring-workspace-retention/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/pack-settings/parameters",schemaPath:"#/$defs/parameters/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data2.environmentTag !== undefined){
let data72 = data2.environmentTag;
if(typeof data72 === "string"){
if(func4(data72) < 1){
const err82 = {instancePath:instancePath+"/pack-settings/environmentTag",schemaPath:"#/properties/pack-settings/properties/environmentTag/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/pack-settings/environmentTag",schemaPath:"#/properties/pack-settings/properties/environmentTag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data2.environments !== undefined){
let data73 = data2.environments;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
for(const key8 in data73){
let data74 = data73[key8];
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
for(const key9 in data74){
if(!(((key9 === "preset") || (key9 === "levels")) || (key9 === "parameters"))){
const err84 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/pack-settings/properties/environments/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data74.preset !== undefined){
let data75 = data74.preset;
if(!(((data75 === "baseline") || (data75 === "production")) || (data75 === "audit"))){
const err85 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/preset",schemaPath:"#/properties/pack-settings/properties/environments/additionalProperties/properties/preset/enum",keyword:"enum",params:{allowedValues: schema31.properties["pack-settings"].properties.environments.additionalProperties.properties.preset.enum}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data74.levels !== undefined){
let data76 = data74.levels;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
for(const key10 in data76){
if(!(func1.call(schema32.properties, key10))){
const err86 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels",schemaPath:"#/$defs/levels/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data76["vault-name"] !== undefined){
let data77 = data76["vault-name"];
if(!((((data77 === "advisory") || (data77 === "mandatory")) || (data77 === "remediate")) || (data77 === "disabled"))){
const err87 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-name",schemaPath:"#/$defs/levels/properties/vault-name/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-name"].enum}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data76["vault-region-of-servers"] !== undefined){
let data78 = data76["vault-region-of-servers"];
if(!((((data78 === "advisory") || (data78 === "mandatory")) || (data78 === "remediate")) || (data78 === "disabled"))){
const err88 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-region-of-servers",schemaPath:"#/$defs/levels/properties/vault-region-of-servers/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-region-of-servers"].enum}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data76["vault-redundancy-explicit"] !== undefined){
let data79 = data76["vault-redundancy-explicit"];
if(!((((data79 === "advisory") || (data79 === "mandatory")) || (data79 === "remediate")) || (data79 === "disabled"))){
const err89 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-redundancy-explicit",schemaPath:"#/$defs/levels/properties/vault-redundancy-explicit/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-redundancy-explicit"].enum}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data76["vault-redundancy-allowed"] !== undefined){
let data80 = data76["vault-redundancy-allowed"];
if(!((((data80 === "advisory") || (data80 === "mandatory")) || (data80 === "remediate")) || (data80 === "disabled"))){
const err90 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-redundancy-allowed",schemaPath:"#/$defs/levels/properties/vault-redundancy-allowed/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-redundancy-allowed"].enum}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data76["vault-cross-region-restore-needs-geo"] !== undefined){
let data81 = data76["vault-cross-region-restore-needs-geo"];
if(!((((data81 === "advisory") || (data81 === "mandatory")) || (data81 === "remediate")) || (data81 === "disabled"))){
const err91 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-cross-region-restore-needs-geo",schemaPath:"#/$defs/levels/properties/vault-cross-region-restore-needs-geo/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-cross-region-restore-needs-geo"].enum}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data76["vault-cross-region-restore-needs-public-access"] !== undefined){
let data82 = data76["vault-cross-region-restore-needs-public-access"];
if(!((((data82 === "advisory") || (data82 === "mandatory")) || (data82 === "remediate")) || (data82 === "disabled"))){
const err92 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-cross-region-restore-needs-public-access",schemaPath:"#/$defs/levels/properties/vault-cross-region-restore-needs-public-access/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-cross-region-restore-needs-public-access"].enum}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data76["vault-cross-region-restore-without-private-endpoint"] !== undefined){
let data83 = data76["vault-cross-region-restore-without-private-endpoint"];
if(!((((data83 === "advisory") || (data83 === "mandatory")) || (data83 === "remediate")) || (data83 === "disabled"))){
const err93 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-cross-region-restore-without-private-endpoint",schemaPath:"#/$defs/levels/properties/vault-cross-region-restore-without-private-endpoint/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-cross-region-restore-without-private-endpoint"].enum}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data76["vault-cross-subscription-restore-off"] !== undefined){
let data84 = data76["vault-cross-subscription-restore-off"];
if(!((((data84 === "advisory") || (data84 === "mandatory")) || (data84 === "remediate")) || (data84 === "disabled"))){
const err94 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-cross-subscription-restore-off",schemaPath:"#/$defs/levels/properties/vault-cross-subscription-restore-off/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-cross-subscription-restore-off"].enum}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data76["vault-soft-delete-on"] !== undefined){
let data85 = data76["vault-soft-delete-on"];
if(!((((data85 === "advisory") || (data85 === "mandatory")) || (data85 === "remediate")) || (data85 === "disabled"))){
const err95 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-soft-delete-on",schemaPath:"#/$defs/levels/properties/vault-soft-delete-on/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-soft-delete-on"].enum}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data76["vault-soft-delete-retention-range"] !== undefined){
let data86 = data76["vault-soft-delete-retention-range"];
if(!((((data86 === "advisory") || (data86 === "mandatory")) || (data86 === "remediate")) || (data86 === "disabled"))){
const err96 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-soft-delete-retention-range",schemaPath:"#/$defs/levels/properties/vault-soft-delete-retention-range/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-soft-delete-retention-range"].enum}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data76["vault-soft-delete-retention-explicit"] !== undefined){
let data87 = data76["vault-soft-delete-retention-explicit"];
if(!((((data87 === "advisory") || (data87 === "mandatory")) || (data87 === "remediate")) || (data87 === "disabled"))){
const err97 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-soft-delete-retention-explicit",schemaPath:"#/$defs/levels/properties/vault-soft-delete-retention-explicit/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-soft-delete-retention-explicit"].enum}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data76["vault-hybrid-security-on"] !== undefined){
let data88 = data76["vault-hybrid-security-on"];
if(!((((data88 === "advisory") || (data88 === "mandatory")) || (data88 === "remediate")) || (data88 === "disabled"))){
const err98 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-hybrid-security-on",schemaPath:"#/$defs/levels/properties/vault-hybrid-security-on/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-hybrid-security-on"].enum}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data76["vault-immutable"] !== undefined){
let data89 = data76["vault-immutable"];
if(!((((data89 === "advisory") || (data89 === "mandatory")) || (data89 === "remediate")) || (data89 === "disabled"))){
const err99 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-immutable",schemaPath:"#/$defs/levels/properties/vault-immutable/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-immutable"].enum}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data76["vault-immutable-needs-v4"] !== undefined){
let data90 = data76["vault-immutable-needs-v4"];
if(!((((data90 === "advisory") || (data90 === "mandatory")) || (data90 === "remediate")) || (data90 === "disabled"))){
const err100 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-immutable-needs-v4",schemaPath:"#/$defs/levels/properties/vault-immutable-needs-v4/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-immutable-needs-v4"].enum}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data76["vault-resource-guard"] !== undefined){
let data91 = data76["vault-resource-guard"];
if(!((((data91 === "advisory") || (data91 === "mandatory")) || (data91 === "remediate")) || (data91 === "disabled"))){
const err101 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-resource-guard",schemaPath:"#/$defs/levels/properties/vault-resource-guard/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-resource-guard"].enum}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data76["vault-system-assigned-identity"] !== undefined){
let data92 = data76["vault-system-assigned-identity"];
if(!((((data92 === "advisory") || (data92 === "mandatory")) || (data92 === "remediate")) || (data92 === "disabled"))){
const err102 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-system-assigned-identity",schemaPath:"#/$defs/levels/properties/vault-system-assigned-identity/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-system-assigned-identity"].enum}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data76["vault-customer-key-complete"] !== undefined){
let data93 = data76["vault-customer-key-complete"];
if(!((((data93 === "advisory") || (data93 === "mandatory")) || (data93 === "remediate")) || (data93 === "disabled"))){
const err103 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-customer-key-complete",schemaPath:"#/$defs/levels/properties/vault-customer-key-complete/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-customer-key-complete"].enum}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data76["vault-customer-key"] !== undefined){
let data94 = data76["vault-customer-key"];
if(!((((data94 === "advisory") || (data94 === "mandatory")) || (data94 === "remediate")) || (data94 === "disabled"))){
const err104 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-customer-key",schemaPath:"#/$defs/levels/properties/vault-customer-key/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-customer-key"].enum}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data76["vault-customer-key-without-private-endpoint"] !== undefined){
let data95 = data76["vault-customer-key-without-private-endpoint"];
if(!((((data95 === "advisory") || (data95 === "mandatory")) || (data95 === "remediate")) || (data95 === "disabled"))){
const err105 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-customer-key-without-private-endpoint",schemaPath:"#/$defs/levels/properties/vault-customer-key-without-private-endpoint/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-customer-key-without-private-endpoint"].enum}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data76["vault-public-access-off-with-private-endpoint"] !== undefined){
let data96 = data76["vault-public-access-off-with-private-endpoint"];
if(!((((data96 === "advisory") || (data96 === "mandatory")) || (data96 === "remediate")) || (data96 === "disabled"))){
const err106 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-public-access-off-with-private-endpoint",schemaPath:"#/$defs/levels/properties/vault-public-access-off-with-private-endpoint/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-public-access-off-with-private-endpoint"].enum}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data76["vault-public-access-off"] !== undefined){
let data97 = data76["vault-public-access-off"];
if(!((((data97 === "advisory") || (data97 === "mandatory")) || (data97 === "remediate")) || (data97 === "disabled"))){
const err107 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-public-access-off",schemaPath:"#/$defs/levels/properties/vault-public-access-off/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-public-access-off"].enum}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data76["vault-job-failure-alerts-on"] !== undefined){
let data98 = data76["vault-job-failure-alerts-on"];
if(!((((data98 === "advisory") || (data98 === "mandatory")) || (data98 === "remediate")) || (data98 === "disabled"))){
const err108 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-job-failure-alerts-on",schemaPath:"#/$defs/levels/properties/vault-job-failure-alerts-on/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-job-failure-alerts-on"].enum}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data76["vault-classic-alerts-off"] !== undefined){
let data99 = data76["vault-classic-alerts-off"];
if(!((((data99 === "advisory") || (data99 === "mandatory")) || (data99 === "remediate")) || (data99 === "disabled"))){
const err109 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-classic-alerts-off",schemaPath:"#/$defs/levels/properties/vault-classic-alerts-off/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-classic-alerts-off"].enum}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data76["vault-private-endpoint-for-backup"] !== undefined){
let data100 = data76["vault-private-endpoint-for-backup"];
if(!((((data100 === "advisory") || (data100 === "mandatory")) || (data100 === "remediate")) || (data100 === "disabled"))){
const err110 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-private-endpoint-for-backup",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-for-backup/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-for-backup"].enum}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data76["vault-private-endpoint-needs-v4"] !== undefined){
let data101 = data76["vault-private-endpoint-needs-v4"];
if(!((((data101 === "advisory") || (data101 === "mandatory")) || (data101 === "remediate")) || (data101 === "disabled"))){
const err111 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-private-endpoint-needs-v4",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-needs-v4/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-needs-v4"].enum}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data76["vault-private-endpoint-before-server"] !== undefined){
let data102 = data76["vault-private-endpoint-before-server"];
if(!((((data102 === "advisory") || (data102 === "mandatory")) || (data102 === "remediate")) || (data102 === "disabled"))){
const err112 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-private-endpoint-before-server",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-before-server/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-before-server"].enum}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data76["vault-private-endpoints-per-vault"] !== undefined){
let data103 = data76["vault-private-endpoints-per-vault"];
if(!((((data103 === "advisory") || (data103 === "mandatory")) || (data103 === "remediate")) || (data103 === "disabled"))){
const err113 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-private-endpoints-per-vault",schemaPath:"#/$defs/levels/properties/vault-private-endpoints-per-vault/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoints-per-vault"].enum}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data76["vault-private-endpoint-subnet"] !== undefined){
let data104 = data76["vault-private-endpoint-subnet"];
if(!((((data104 === "advisory") || (data104 === "mandatory")) || (data104 === "remediate")) || (data104 === "disabled"))){
const err114 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-private-endpoint-subnet",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-subnet/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-subnet"].enum}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data76["vault-private-endpoint-subnet-advised"] !== undefined){
let data105 = data76["vault-private-endpoint-subnet-advised"];
if(!((((data105 === "advisory") || (data105 === "mandatory")) || (data105 === "remediate")) || (data105 === "disabled"))){
const err115 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-private-endpoint-subnet-advised",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-subnet-advised/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-subnet-advised"].enum}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data76["vault-private-endpoint-dynamic-addresses"] !== undefined){
let data106 = data76["vault-private-endpoint-dynamic-addresses"];
if(!((((data106 === "advisory") || (data106 === "mandatory")) || (data106 === "remediate")) || (data106 === "disabled"))){
const err116 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-private-endpoint-dynamic-addresses",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-dynamic-addresses/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-dynamic-addresses"].enum}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data76["vault-private-endpoint-zone-group"] !== undefined){
let data107 = data76["vault-private-endpoint-zone-group"];
if(!((((data107 === "advisory") || (data107 === "mandatory")) || (data107 === "remediate")) || (data107 === "disabled"))){
const err117 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-private-endpoint-zone-group",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-zone-group/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-zone-group"].enum}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data76["vault-private-endpoint-zones"] !== undefined){
let data108 = data76["vault-private-endpoint-zones"];
if(!((((data108 === "advisory") || (data108 === "mandatory")) || (data108 === "remediate")) || (data108 === "disabled"))){
const err118 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-private-endpoint-zones",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-zones/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-zones"].enum}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data76["vault-private-endpoint-zones-linked"] !== undefined){
let data109 = data76["vault-private-endpoint-zones-linked"];
if(!((((data109 === "advisory") || (data109 === "mandatory")) || (data109 === "remediate")) || (data109 === "disabled"))){
const err119 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault-private-endpoint-zones-linked",schemaPath:"#/$defs/levels/properties/vault-private-endpoint-zones-linked/enum",keyword:"enum",params:{allowedValues: schema32.properties["vault-private-endpoint-zones-linked"].enum}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data76["installation-one-custom-script-extension"] !== undefined){
let data110 = data76["installation-one-custom-script-extension"];
if(!((((data110 === "advisory") || (data110 === "mandatory")) || (data110 === "remediate")) || (data110 === "disabled"))){
const err120 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/installation-one-custom-script-extension",schemaPath:"#/$defs/levels/properties/installation-one-custom-script-extension/enum",keyword:"enum",params:{allowedValues: schema32.properties["installation-one-custom-script-extension"].enum}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data76["monitoring-vault-diagnostics"] !== undefined){
let data111 = data76["monitoring-vault-diagnostics"];
if(!((((data111 === "advisory") || (data111 === "mandatory")) || (data111 === "remediate")) || (data111 === "disabled"))){
const err121 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring-vault-diagnostics",schemaPath:"#/$defs/levels/properties/monitoring-vault-diagnostics/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-vault-diagnostics"].enum}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data76["monitoring-vault-diagnostics-dedicated"] !== undefined){
let data112 = data76["monitoring-vault-diagnostics-dedicated"];
if(!((((data112 === "advisory") || (data112 === "mandatory")) || (data112 === "remediate")) || (data112 === "disabled"))){
const err122 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring-vault-diagnostics-dedicated",schemaPath:"#/$defs/levels/properties/monitoring-vault-diagnostics-dedicated/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-vault-diagnostics-dedicated"].enum}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data76["monitoring-workspace-retention"] !== undefined){
let data113 = data76["monitoring-workspace-retention"];
if(!((((data113 === "advisory") || (data113 === "mandatory")) || (data113 === "remediate")) || (data113 === "disabled"))){
const err123 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring-workspace-retention",schemaPath:"#/$defs/levels/properties/monitoring-workspace-retention/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-workspace-retention"].enum}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data76["monitoring-agent"] !== undefined){
let data114 = data76["monitoring-agent"];
if(!((((data114 === "advisory") || (data114 === "mandatory")) || (data114 === "remediate")) || (data114 === "disabled"))){
const err124 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring-agent",schemaPath:"#/$defs/levels/properties/monitoring-agent/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-agent"].enum}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data76["monitoring-no-legacy-agent"] !== undefined){
let data115 = data76["monitoring-no-legacy-agent"];
if(!((((data115 === "advisory") || (data115 === "mandatory")) || (data115 === "remediate")) || (data115 === "disabled"))){
const err125 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring-no-legacy-agent",schemaPath:"#/$defs/levels/properties/monitoring-no-legacy-agent/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-no-legacy-agent"].enum}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data76["monitoring-data-collection"] !== undefined){
let data116 = data76["monitoring-data-collection"];
if(!((((data116 === "advisory") || (data116 === "mandatory")) || (data116 === "remediate")) || (data116 === "disabled"))){
const err126 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring-data-collection",schemaPath:"#/$defs/levels/properties/monitoring-data-collection/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-data-collection"].enum}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data76["monitoring-alerts-reach-people"] !== undefined){
let data117 = data76["monitoring-alerts-reach-people"];
if(!((((data117 === "advisory") || (data117 === "mandatory")) || (data117 === "remediate")) || (data117 === "disabled"))){
const err127 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring-alerts-reach-people",schemaPath:"#/$defs/levels/properties/monitoring-alerts-reach-people/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-alerts-reach-people"].enum}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data76["monitoring-action-group-receivers"] !== undefined){
let data118 = data76["monitoring-action-group-receivers"];
if(!((((data118 === "advisory") || (data118 === "mandatory")) || (data118 === "remediate")) || (data118 === "disabled"))){
const err128 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring-action-group-receivers",schemaPath:"#/$defs/levels/properties/monitoring-action-group-receivers/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-action-group-receivers"].enum}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data76["monitoring-antimalware-exclusions"] !== undefined){
let data119 = data76["monitoring-antimalware-exclusions"];
if(!((((data119 === "advisory") || (data119 === "mandatory")) || (data119 === "remediate")) || (data119 === "disabled"))){
const err129 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring-antimalware-exclusions",schemaPath:"#/$defs/levels/properties/monitoring-antimalware-exclusions/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-antimalware-exclusions"].enum}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data76["monitoring-maintenance-assigned"] !== undefined){
let data120 = data76["monitoring-maintenance-assigned"];
if(!((((data120 === "advisory") || (data120 === "mandatory")) || (data120 === "remediate")) || (data120 === "disabled"))){
const err130 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring-maintenance-assigned",schemaPath:"#/$defs/levels/properties/monitoring-maintenance-assigned/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-maintenance-assigned"].enum}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data76["monitoring-update-assessment"] !== undefined){
let data121 = data76["monitoring-update-assessment"];
if(!((((data121 === "advisory") || (data121 === "mandatory")) || (data121 === "remediate")) || (data121 === "disabled"))){
const err131 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring-update-assessment",schemaPath:"#/$defs/levels/properties/monitoring-update-assessment/enum",keyword:"enum",params:{allowedValues: schema32.properties["monitoring-update-assessment"].enum}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data76["types-arm-type"] !== undefined){
let data122 = data76["types-arm-type"];
if(!((((data122 === "advisory") || (data122 === "mandatory")) || (data122 === "remediate")) || (data122 === "disabled"))){
const err132 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/types-arm-type",schemaPath:"#/$defs/levels/properties/types-arm-type/enum",keyword:"enum",params:{allowedValues: schema32.properties["types-arm-type"].enum}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data76.vault !== undefined){
let data123 = data76.vault;
if(!((((data123 === "advisory") || (data123 === "mandatory")) || (data123 === "remediate")) || (data123 === "disabled"))){
const err133 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/vault",schemaPath:"#/$defs/levels/properties/vault/enum",keyword:"enum",params:{allowedValues: schema32.properties.vault.enum}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data76.network !== undefined){
let data124 = data76.network;
if(!((((data124 === "advisory") || (data124 === "mandatory")) || (data124 === "remediate")) || (data124 === "disabled"))){
const err134 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/network",schemaPath:"#/$defs/levels/properties/network/enum",keyword:"enum",params:{allowedValues: schema32.properties.network.enum}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data76.compute !== undefined){
let data125 = data76.compute;
if(!((((data125 === "advisory") || (data125 === "mandatory")) || (data125 === "remediate")) || (data125 === "disabled"))){
const err135 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/compute",schemaPath:"#/$defs/levels/properties/compute/enum",keyword:"enum",params:{allowedValues: schema32.properties.compute.enum}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data76.storage !== undefined){
let data126 = data76.storage;
if(!((((data126 === "advisory") || (data126 === "mandatory")) || (data126 === "remediate")) || (data126 === "disabled"))){
const err136 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/storage",schemaPath:"#/$defs/levels/properties/storage/enum",keyword:"enum",params:{allowedValues: schema32.properties.storage.enum}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data76.credentials !== undefined){
let data127 = data76.credentials;
if(!((((data127 === "advisory") || (data127 === "mandatory")) || (data127 === "remediate")) || (data127 === "disabled"))){
const err137 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/credentials",schemaPath:"#/$defs/levels/properties/credentials/enum",keyword:"enum",params:{allowedValues: schema32.properties.credentials.enum}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data76.installation !== undefined){
let data128 = data76.installation;
if(!((((data128 === "advisory") || (data128 === "mandatory")) || (data128 === "remediate")) || (data128 === "disabled"))){
const err138 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/installation",schemaPath:"#/$defs/levels/properties/installation/enum",keyword:"enum",params:{allowedValues: schema32.properties.installation.enum}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data76.monitoring !== undefined){
let data129 = data76.monitoring;
if(!((((data129 === "advisory") || (data129 === "mandatory")) || (data129 === "remediate")) || (data129 === "disabled"))){
const err139 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/monitoring",schemaPath:"#/$defs/levels/properties/monitoring/enum",keyword:"enum",params:{allowedValues: schema32.properties.monitoring.enum}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data76.protection !== undefined){
let data130 = data76.protection;
if(!((((data130 === "advisory") || (data130 === "mandatory")) || (data130 === "remediate")) || (data130 === "disabled"))){
const err140 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/protection",schemaPath:"#/$defs/levels/properties/protection/enum",keyword:"enum",params:{allowedValues: schema32.properties.protection.enum}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data76.tagging !== undefined){
let data131 = data76.tagging;
if(!((((data131 === "advisory") || (data131 === "mandatory")) || (data131 === "remediate")) || (data131 === "disabled"))){
const err141 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/tagging",schemaPath:"#/$defs/levels/properties/tagging/enum",keyword:"enum",params:{allowedValues: schema32.properties.tagging.enum}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data76.lifecycle !== undefined){
let data132 = data76.lifecycle;
if(!((((data132 === "advisory") || (data132 === "mandatory")) || (data132 === "remediate")) || (data132 === "disabled"))){
const err142 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/lifecycle",schemaPath:"#/$defs/levels/properties/lifecycle/enum",keyword:"enum",params:{allowedValues: schema32.properties.lifecycle.enum}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data76.types !== undefined){
let data133 = data76.types;
if(!((((data133 === "advisory") || (data133 === "mandatory")) || (data133 === "remediate")) || (data133 === "disabled"))){
const err143 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels/types",schemaPath:"#/$defs/levels/properties/types/enum",keyword:"enum",params:{allowedValues: schema32.properties.types.enum}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
}
else {
const err144 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/levels",schemaPath:"#/$defs/levels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data74.parameters !== undefined){
let data134 = data74.parameters;
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
for(const key11 in data134){
if(!((((key11 === "vault-redundancy-allowed") || (key11 === "vault-immutable-needs-v4")) || (key11 === "vault-private-endpoint-needs-v4")) || (key11 === "monitoring-workspace-retention"))){
const err145 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters",schemaPath:"#/$defs/parameters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data134["vault-redundancy-allowed"] !== undefined){
let data135 = data134["vault-redundancy-allowed"];
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
for(const key12 in data135){
if(!(key12 === "allowed")){
const err146 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-redundancy-allowed",schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data135.allowed !== undefined){
let data136 = data135.allowed;
if(Array.isArray(data136)){
if(data136.length < 1){
const err147 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-redundancy-allowed/allowed",schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/properties/allowed/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
const len1 = data136.length;
for(let i2=0; i2<len1; i2++){
let data137 = data136[i2];
if(!(((data137 === "GeoRedundant") || (data137 === "LocallyRedundant")) || (data137 === "ZoneRedundant"))){
const err148 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-redundancy-allowed/allowed/" + i2,schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/properties/allowed/items/enum",keyword:"enum",params:{allowedValues: schema33.properties["vault-redundancy-allowed"].properties.allowed.items.enum}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
let i3 = data136.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data136[i3], data136[j1])){
const err149 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-redundancy-allowed/allowed",schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/properties/allowed/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err150 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-redundancy-allowed/allowed",schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/properties/allowed/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
}
else {
const err151 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-redundancy-allowed",schemaPath:"#/$defs/parameters/properties/vault-redundancy-allowed/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data134["vault-immutable-needs-v4"] !== undefined){
let data138 = data134["vault-immutable-needs-v4"];
if(data138 && typeof data138 == "object" && !Array.isArray(data138)){
for(const key13 in data138){
if(!(key13 === "mabsVersion")){
const err152 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-immutable-needs-v4",schemaPath:"#/$defs/parameters/properties/vault-immutable-needs-v4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data138.mabsVersion !== undefined){
let data139 = data138.mabsVersion;
if(!((data139 === "V3") || (data139 === "V4"))){
const err153 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-immutable-needs-v4/mabsVersion",schemaPath:"#/$defs/parameters/properties/vault-immutable-needs-v4/properties/mabsVersion/enum",keyword:"enum",params:{allowedValues: schema33.properties["vault-immutable-needs-v4"].properties.mabsVersion.enum}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
}
else {
const err154 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-immutable-needs-v4",schemaPath:"#/$defs/parameters/properties/vault-immutable-needs-v4/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data134["vault-private-endpoint-needs-v4"] !== undefined){
let data140 = data134["vault-private-endpoint-needs-v4"];
if(data140 && typeof data140 == "object" && !Array.isArray(data140)){
for(const key14 in data140){
if(!(key14 === "mabsVersion")){
const err155 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-private-endpoint-needs-v4",schemaPath:"#/$defs/parameters/properties/vault-private-endpoint-needs-v4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data140.mabsVersion !== undefined){
let data141 = data140.mabsVersion;
if(!((data141 === "V3") || (data141 === "V4"))){
const err156 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-private-endpoint-needs-v4/mabsVersion",schemaPath:"#/$defs/parameters/properties/vault-private-endpoint-needs-v4/properties/mabsVersion/enum",keyword:"enum",params:{allowedValues: schema33.properties["vault-private-endpoint-needs-v4"].properties.mabsVersion.enum}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
}
else {
const err157 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/vault-private-endpoint-needs-v4",schemaPath:"#/$defs/parameters/properties/vault-private-endpoint-needs-v4/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data134["monitoring-workspace-retention"] !== undefined){
let data142 = data134["monitoring-workspace-retention"];
if(data142 && typeof data142 == "object" && !Array.isArray(data142)){
for(const key15 in data142){
if(!(key15 === "retentionDaysMin")){
const err158 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/monitoring-workspace-retention",schemaPath:"#/$defs/parameters/properties/monitoring-workspace-retention/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data142.retentionDaysMin !== undefined){
let data143 = data142.retentionDaysMin;
if(!(((typeof data143 == "number") && (!(data143 % 1) && !isNaN(data143))) && (isFinite(data143)))){
const err159 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/monitoring-workspace-retention/retentionDaysMin",schemaPath:"#/$defs/parameters/properties/monitoring-workspace-retention/properties/retentionDaysMin/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if((typeof data143 == "number") && (isFinite(data143))){
if(data143 < 1 || isNaN(data143)){
const err160 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/monitoring-workspace-retention/retentionDaysMin",schemaPath:"#/$defs/parameters/properties/monitoring-workspace-retention/properties/retentionDaysMin/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err161 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters/monitoring-workspace-retention",schemaPath:"#/$defs/parameters/properties/monitoring-workspace-retention/type",keyword:"type",params:{type: "object"}};
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
const err162 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/parameters",schemaPath:"#/$defs/parameters/type",keyword:"type",params:{type: "object"}};
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
const err163 = {instancePath:instancePath+"/pack-settings/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/pack-settings/properties/environments/additionalProperties/type",keyword:"type",params:{type: "object"}};
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
const err164 = {instancePath:instancePath+"/pack-settings/environments",schemaPath:"#/properties/pack-settings/properties/environments/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data2.exemptions !== undefined){
let data144 = data2.exemptions;
if(Array.isArray(data144)){
const len2 = data144.length;
for(let i4=0; i4<len2; i4++){
let data145 = data144[i4];
if(data145 && typeof data145 == "object" && !Array.isArray(data145)){
if(data145.rule === undefined){
const err165 = {instancePath:instancePath+"/pack-settings/exemptions/" + i4,schemaPath:"#/properties/pack-settings/properties/exemptions/items/required",keyword:"required",params:{missingProperty: "rule"}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(data145.resource === undefined){
const err166 = {instancePath:instancePath+"/pack-settings/exemptions/" + i4,schemaPath:"#/properties/pack-settings/properties/exemptions/items/required",keyword:"required",params:{missingProperty: "resource"}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(data145.reason === undefined){
const err167 = {instancePath:instancePath+"/pack-settings/exemptions/" + i4,schemaPath:"#/properties/pack-settings/properties/exemptions/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(data145.owner === undefined){
const err168 = {instancePath:instancePath+"/pack-settings/exemptions/" + i4,schemaPath:"#/properties/pack-settings/properties/exemptions/items/required",keyword:"required",params:{missingProperty: "owner"}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if(data145.expires === undefined){
const err169 = {instancePath:instancePath+"/pack-settings/exemptions/" + i4,schemaPath:"#/properties/pack-settings/properties/exemptions/items/required",keyword:"required",params:{missingProperty: "expires"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
for(const key16 in data145){
if(!(((((key16 === "rule") || (key16 === "resource")) || (key16 === "reason")) || (key16 === "owner")) || (key16 === "expires"))){
const err170 = {instancePath:instancePath+"/pack-settings/exemptions/" + i4,schemaPath:"#/properties/pack-settings/properties/exemptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data145.rule !== undefined){
let data146 = data145.rule;
if(typeof data146 === "string"){
if(func4(data146) < 1){
const err171 = {instancePath:instancePath+"/pack-settings/exemptions/" + i4+"/rule",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/rule/minLength",keyword:"minLength",params:{limit: 1}};
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
const err172 = {instancePath:instancePath+"/pack-settings/exemptions/" + i4+"/rule",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/rule/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data145.resource !== undefined){
let data147 = data145.resource;
if(typeof data147 === "string"){
if(func4(data147) < 1){
const err173 = {instancePath:instancePath+"/pack-settings/exemptions/" + i4+"/resource",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/resource/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
else {
const err174 = {instancePath:instancePath+"/pack-settings/exemptions/" + i4+"/resource",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/resource/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data145.reason !== undefined){
let data148 = data145.reason;
if(typeof data148 === "string"){
if(func4(data148) < 10){
const err175 = {instancePath:instancePath+"/pack-settings/exemptions/" + i4+"/reason",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/reason/minLength",keyword:"minLength",params:{limit: 10}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
else {
const err176 = {instancePath:instancePath+"/pack-settings/exemptions/" + i4+"/reason",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data145.owner !== undefined){
let data149 = data145.owner;
if(typeof data149 === "string"){
if(func4(data149) < 2){
const err177 = {instancePath:instancePath+"/pack-settings/exemptions/" + i4+"/owner",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/owner/minLength",keyword:"minLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
else {
const err178 = {instancePath:instancePath+"/pack-settings/exemptions/" + i4+"/owner",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/owner/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data145.expires !== undefined){
let data150 = data145.expires;
if(typeof data150 === "string"){
if(!pattern4.test(data150)){
const err179 = {instancePath:instancePath+"/pack-settings/exemptions/" + i4+"/expires",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
else {
const err180 = {instancePath:instancePath+"/pack-settings/exemptions/" + i4+"/expires",schemaPath:"#/properties/pack-settings/properties/exemptions/items/properties/expires/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
}
else {
const err181 = {instancePath:instancePath+"/pack-settings/exemptions/" + i4,schemaPath:"#/properties/pack-settings/properties/exemptions/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
}
else {
const err182 = {instancePath:instancePath+"/pack-settings/exemptions",schemaPath:"#/properties/pack-settings/properties/exemptions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data2.reportUnknown !== undefined){
if(typeof data2.reportUnknown !== "boolean"){
const err183 = {instancePath:instancePath+"/pack-settings/reportUnknown",schemaPath:"#/properties/pack-settings/properties/reportUnknown/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data2.servers !== undefined){
let data152 = data2.servers;
if(data152 && typeof data152 == "object" && !Array.isArray(data152)){
for(const key17 in data152){
if(!((key17 === "tag") || (key17 === "names"))){
const err184 = {instancePath:instancePath+"/pack-settings/servers",schemaPath:"#/properties/pack-settings/properties/servers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data152.tag !== undefined){
let data153 = data152.tag;
if(data153 && typeof data153 == "object" && !Array.isArray(data153)){
if(data153.name === undefined){
const err185 = {instancePath:instancePath+"/pack-settings/servers/tag",schemaPath:"#/properties/pack-settings/properties/servers/properties/tag/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(data153.value === undefined){
const err186 = {instancePath:instancePath+"/pack-settings/servers/tag",schemaPath:"#/properties/pack-settings/properties/servers/properties/tag/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
for(const key18 in data153){
if(!((key18 === "name") || (key18 === "value"))){
const err187 = {instancePath:instancePath+"/pack-settings/servers/tag",schemaPath:"#/properties/pack-settings/properties/servers/properties/tag/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data153.name !== undefined){
let data154 = data153.name;
if(typeof data154 === "string"){
if(func4(data154) < 1){
const err188 = {instancePath:instancePath+"/pack-settings/servers/tag/name",schemaPath:"#/properties/pack-settings/properties/servers/properties/tag/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
else {
const err189 = {instancePath:instancePath+"/pack-settings/servers/tag/name",schemaPath:"#/properties/pack-settings/properties/servers/properties/tag/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data153.value !== undefined){
let data155 = data153.value;
if(typeof data155 === "string"){
if(func4(data155) < 1){
const err190 = {instancePath:instancePath+"/pack-settings/servers/tag/value",schemaPath:"#/properties/pack-settings/properties/servers/properties/tag/properties/value/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
else {
const err191 = {instancePath:instancePath+"/pack-settings/servers/tag/value",schemaPath:"#/properties/pack-settings/properties/servers/properties/tag/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
}
else {
const err192 = {instancePath:instancePath+"/pack-settings/servers/tag",schemaPath:"#/properties/pack-settings/properties/servers/properties/tag/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data152.names !== undefined){
let data156 = data152.names;
if(Array.isArray(data156)){
const len3 = data156.length;
for(let i5=0; i5<len3; i5++){
let data157 = data156[i5];
if(typeof data157 === "string"){
if(func4(data157) < 1){
const err193 = {instancePath:instancePath+"/pack-settings/servers/names/" + i5,schemaPath:"#/properties/pack-settings/properties/servers/properties/names/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
else {
const err194 = {instancePath:instancePath+"/pack-settings/servers/names/" + i5,schemaPath:"#/properties/pack-settings/properties/servers/properties/names/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
}
else {
const err195 = {instancePath:instancePath+"/pack-settings/servers/names",schemaPath:"#/properties/pack-settings/properties/servers/properties/names/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
}
else {
const err196 = {instancePath:instancePath+"/pack-settings/servers",schemaPath:"#/properties/pack-settings/properties/servers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
}
else {
const err197 = {instancePath:instancePath+"/pack-settings",schemaPath:"#/properties/pack-settings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data["vault-name"] !== undefined){
let data158 = data["vault-name"];
const _errs218 = errors;
let valid33 = false;
const _errs219 = errors;
if(!((((data158 === "advisory") || (data158 === "mandatory")) || (data158 === "remediate")) || (data158 === "disabled"))){
const err198 = {instancePath:instancePath+"/vault-name",schemaPath:"#/properties/vault-name/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-name"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
var _valid0 = _errs219 === errors;
valid33 = valid33 || _valid0;
const _errs220 = errors;
if(data158 && typeof data158 == "object" && !Array.isArray(data158)){
for(const key19 in data158){
if(!(key19 === "enforcementLevel")){
const err199 = {instancePath:instancePath+"/vault-name",schemaPath:"#/properties/vault-name/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data158.enforcementLevel !== undefined){
let data159 = data158.enforcementLevel;
if(!((((data159 === "advisory") || (data159 === "mandatory")) || (data159 === "remediate")) || (data159 === "disabled"))){
const err200 = {instancePath:instancePath+"/vault-name/enforcementLevel",schemaPath:"#/properties/vault-name/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-name"].anyOf[1].properties.enforcementLevel.enum}};
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
const err201 = {instancePath:instancePath+"/vault-name",schemaPath:"#/properties/vault-name/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
var _valid0 = _errs220 === errors;
valid33 = valid33 || _valid0;
if(!valid33){
const err202 = {instancePath:instancePath+"/vault-name",schemaPath:"#/properties/vault-name/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
else {
errors = _errs218;
if(vErrors !== null){
if(_errs218){
vErrors.length = _errs218;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-region-of-servers"] !== undefined){
let data160 = data["vault-region-of-servers"];
const _errs225 = errors;
let valid35 = false;
const _errs226 = errors;
if(!((((data160 === "advisory") || (data160 === "mandatory")) || (data160 === "remediate")) || (data160 === "disabled"))){
const err203 = {instancePath:instancePath+"/vault-region-of-servers",schemaPath:"#/properties/vault-region-of-servers/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-region-of-servers"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
var _valid1 = _errs226 === errors;
valid35 = valid35 || _valid1;
const _errs227 = errors;
if(data160 && typeof data160 == "object" && !Array.isArray(data160)){
for(const key20 in data160){
if(!(key20 === "enforcementLevel")){
const err204 = {instancePath:instancePath+"/vault-region-of-servers",schemaPath:"#/properties/vault-region-of-servers/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data160.enforcementLevel !== undefined){
let data161 = data160.enforcementLevel;
if(!((((data161 === "advisory") || (data161 === "mandatory")) || (data161 === "remediate")) || (data161 === "disabled"))){
const err205 = {instancePath:instancePath+"/vault-region-of-servers/enforcementLevel",schemaPath:"#/properties/vault-region-of-servers/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-region-of-servers"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
}
else {
const err206 = {instancePath:instancePath+"/vault-region-of-servers",schemaPath:"#/properties/vault-region-of-servers/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
var _valid1 = _errs227 === errors;
valid35 = valid35 || _valid1;
if(!valid35){
const err207 = {instancePath:instancePath+"/vault-region-of-servers",schemaPath:"#/properties/vault-region-of-servers/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
else {
errors = _errs225;
if(vErrors !== null){
if(_errs225){
vErrors.length = _errs225;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-redundancy-explicit"] !== undefined){
let data162 = data["vault-redundancy-explicit"];
const _errs232 = errors;
let valid37 = false;
const _errs233 = errors;
if(!((((data162 === "advisory") || (data162 === "mandatory")) || (data162 === "remediate")) || (data162 === "disabled"))){
const err208 = {instancePath:instancePath+"/vault-redundancy-explicit",schemaPath:"#/properties/vault-redundancy-explicit/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-redundancy-explicit"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
var _valid2 = _errs233 === errors;
valid37 = valid37 || _valid2;
const _errs234 = errors;
if(data162 && typeof data162 == "object" && !Array.isArray(data162)){
for(const key21 in data162){
if(!(key21 === "enforcementLevel")){
const err209 = {instancePath:instancePath+"/vault-redundancy-explicit",schemaPath:"#/properties/vault-redundancy-explicit/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data162.enforcementLevel !== undefined){
let data163 = data162.enforcementLevel;
if(!((((data163 === "advisory") || (data163 === "mandatory")) || (data163 === "remediate")) || (data163 === "disabled"))){
const err210 = {instancePath:instancePath+"/vault-redundancy-explicit/enforcementLevel",schemaPath:"#/properties/vault-redundancy-explicit/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-redundancy-explicit"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
}
else {
const err211 = {instancePath:instancePath+"/vault-redundancy-explicit",schemaPath:"#/properties/vault-redundancy-explicit/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
var _valid2 = _errs234 === errors;
valid37 = valid37 || _valid2;
if(!valid37){
const err212 = {instancePath:instancePath+"/vault-redundancy-explicit",schemaPath:"#/properties/vault-redundancy-explicit/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
else {
errors = _errs232;
if(vErrors !== null){
if(_errs232){
vErrors.length = _errs232;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-redundancy-allowed"] !== undefined){
let data164 = data["vault-redundancy-allowed"];
const _errs239 = errors;
let valid39 = false;
const _errs240 = errors;
if(!((((data164 === "advisory") || (data164 === "mandatory")) || (data164 === "remediate")) || (data164 === "disabled"))){
const err213 = {instancePath:instancePath+"/vault-redundancy-allowed",schemaPath:"#/properties/vault-redundancy-allowed/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-redundancy-allowed"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
var _valid3 = _errs240 === errors;
valid39 = valid39 || _valid3;
const _errs241 = errors;
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
for(const key22 in data164){
if(!((key22 === "enforcementLevel") || (key22 === "allowed"))){
const err214 = {instancePath:instancePath+"/vault-redundancy-allowed",schemaPath:"#/properties/vault-redundancy-allowed/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data164.enforcementLevel !== undefined){
let data165 = data164.enforcementLevel;
if(!((((data165 === "advisory") || (data165 === "mandatory")) || (data165 === "remediate")) || (data165 === "disabled"))){
const err215 = {instancePath:instancePath+"/vault-redundancy-allowed/enforcementLevel",schemaPath:"#/properties/vault-redundancy-allowed/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-redundancy-allowed"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data164.allowed !== undefined){
let data166 = data164.allowed;
if(Array.isArray(data166)){
if(data166.length < 1){
const err216 = {instancePath:instancePath+"/vault-redundancy-allowed/allowed",schemaPath:"#/properties/vault-redundancy-allowed/anyOf/1/properties/allowed/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
const len4 = data166.length;
for(let i6=0; i6<len4; i6++){
let data167 = data166[i6];
if(!(((data167 === "GeoRedundant") || (data167 === "LocallyRedundant")) || (data167 === "ZoneRedundant"))){
const err217 = {instancePath:instancePath+"/vault-redundancy-allowed/allowed/" + i6,schemaPath:"#/properties/vault-redundancy-allowed/anyOf/1/properties/allowed/items/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-redundancy-allowed"].anyOf[1].properties.allowed.items.enum}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
let i7 = data166.length;
let j2;
if(i7 > 1){
outer2:
for(;i7--;){
for(j2 = i7; j2--;){
if(func0(data166[i7], data166[j2])){
const err218 = {instancePath:instancePath+"/vault-redundancy-allowed/allowed",schemaPath:"#/properties/vault-redundancy-allowed/anyOf/1/properties/allowed/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j2}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
break outer2;
}
}
}
}
}
else {
const err219 = {instancePath:instancePath+"/vault-redundancy-allowed/allowed",schemaPath:"#/properties/vault-redundancy-allowed/anyOf/1/properties/allowed/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
}
else {
const err220 = {instancePath:instancePath+"/vault-redundancy-allowed",schemaPath:"#/properties/vault-redundancy-allowed/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
var _valid3 = _errs241 === errors;
valid39 = valid39 || _valid3;
if(!valid39){
const err221 = {instancePath:instancePath+"/vault-redundancy-allowed",schemaPath:"#/properties/vault-redundancy-allowed/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
else {
errors = _errs239;
if(vErrors !== null){
if(_errs239){
vErrors.length = _errs239;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-cross-region-restore-needs-geo"] !== undefined){
let data168 = data["vault-cross-region-restore-needs-geo"];
const _errs249 = errors;
let valid44 = false;
const _errs250 = errors;
if(!((((data168 === "advisory") || (data168 === "mandatory")) || (data168 === "remediate")) || (data168 === "disabled"))){
const err222 = {instancePath:instancePath+"/vault-cross-region-restore-needs-geo",schemaPath:"#/properties/vault-cross-region-restore-needs-geo/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-cross-region-restore-needs-geo"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
var _valid4 = _errs250 === errors;
valid44 = valid44 || _valid4;
const _errs251 = errors;
if(data168 && typeof data168 == "object" && !Array.isArray(data168)){
for(const key23 in data168){
if(!(key23 === "enforcementLevel")){
const err223 = {instancePath:instancePath+"/vault-cross-region-restore-needs-geo",schemaPath:"#/properties/vault-cross-region-restore-needs-geo/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data168.enforcementLevel !== undefined){
let data169 = data168.enforcementLevel;
if(!((((data169 === "advisory") || (data169 === "mandatory")) || (data169 === "remediate")) || (data169 === "disabled"))){
const err224 = {instancePath:instancePath+"/vault-cross-region-restore-needs-geo/enforcementLevel",schemaPath:"#/properties/vault-cross-region-restore-needs-geo/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-cross-region-restore-needs-geo"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
}
else {
const err225 = {instancePath:instancePath+"/vault-cross-region-restore-needs-geo",schemaPath:"#/properties/vault-cross-region-restore-needs-geo/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
var _valid4 = _errs251 === errors;
valid44 = valid44 || _valid4;
if(!valid44){
const err226 = {instancePath:instancePath+"/vault-cross-region-restore-needs-geo",schemaPath:"#/properties/vault-cross-region-restore-needs-geo/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
else {
errors = _errs249;
if(vErrors !== null){
if(_errs249){
vErrors.length = _errs249;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-cross-region-restore-needs-public-access"] !== undefined){
let data170 = data["vault-cross-region-restore-needs-public-access"];
const _errs256 = errors;
let valid46 = false;
const _errs257 = errors;
if(!((((data170 === "advisory") || (data170 === "mandatory")) || (data170 === "remediate")) || (data170 === "disabled"))){
const err227 = {instancePath:instancePath+"/vault-cross-region-restore-needs-public-access",schemaPath:"#/properties/vault-cross-region-restore-needs-public-access/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-cross-region-restore-needs-public-access"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
var _valid5 = _errs257 === errors;
valid46 = valid46 || _valid5;
const _errs258 = errors;
if(data170 && typeof data170 == "object" && !Array.isArray(data170)){
for(const key24 in data170){
if(!(key24 === "enforcementLevel")){
const err228 = {instancePath:instancePath+"/vault-cross-region-restore-needs-public-access",schemaPath:"#/properties/vault-cross-region-restore-needs-public-access/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data170.enforcementLevel !== undefined){
let data171 = data170.enforcementLevel;
if(!((((data171 === "advisory") || (data171 === "mandatory")) || (data171 === "remediate")) || (data171 === "disabled"))){
const err229 = {instancePath:instancePath+"/vault-cross-region-restore-needs-public-access/enforcementLevel",schemaPath:"#/properties/vault-cross-region-restore-needs-public-access/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-cross-region-restore-needs-public-access"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
}
else {
const err230 = {instancePath:instancePath+"/vault-cross-region-restore-needs-public-access",schemaPath:"#/properties/vault-cross-region-restore-needs-public-access/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
var _valid5 = _errs258 === errors;
valid46 = valid46 || _valid5;
if(!valid46){
const err231 = {instancePath:instancePath+"/vault-cross-region-restore-needs-public-access",schemaPath:"#/properties/vault-cross-region-restore-needs-public-access/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
else {
errors = _errs256;
if(vErrors !== null){
if(_errs256){
vErrors.length = _errs256;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-cross-region-restore-without-private-endpoint"] !== undefined){
let data172 = data["vault-cross-region-restore-without-private-endpoint"];
const _errs263 = errors;
let valid48 = false;
const _errs264 = errors;
if(!((((data172 === "advisory") || (data172 === "mandatory")) || (data172 === "remediate")) || (data172 === "disabled"))){
const err232 = {instancePath:instancePath+"/vault-cross-region-restore-without-private-endpoint",schemaPath:"#/properties/vault-cross-region-restore-without-private-endpoint/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-cross-region-restore-without-private-endpoint"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
var _valid6 = _errs264 === errors;
valid48 = valid48 || _valid6;
const _errs265 = errors;
if(data172 && typeof data172 == "object" && !Array.isArray(data172)){
for(const key25 in data172){
if(!(key25 === "enforcementLevel")){
const err233 = {instancePath:instancePath+"/vault-cross-region-restore-without-private-endpoint",schemaPath:"#/properties/vault-cross-region-restore-without-private-endpoint/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data172.enforcementLevel !== undefined){
let data173 = data172.enforcementLevel;
if(!((((data173 === "advisory") || (data173 === "mandatory")) || (data173 === "remediate")) || (data173 === "disabled"))){
const err234 = {instancePath:instancePath+"/vault-cross-region-restore-without-private-endpoint/enforcementLevel",schemaPath:"#/properties/vault-cross-region-restore-without-private-endpoint/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-cross-region-restore-without-private-endpoint"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
}
else {
const err235 = {instancePath:instancePath+"/vault-cross-region-restore-without-private-endpoint",schemaPath:"#/properties/vault-cross-region-restore-without-private-endpoint/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
var _valid6 = _errs265 === errors;
valid48 = valid48 || _valid6;
if(!valid48){
const err236 = {instancePath:instancePath+"/vault-cross-region-restore-without-private-endpoint",schemaPath:"#/properties/vault-cross-region-restore-without-private-endpoint/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
else {
errors = _errs263;
if(vErrors !== null){
if(_errs263){
vErrors.length = _errs263;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-cross-subscription-restore-off"] !== undefined){
let data174 = data["vault-cross-subscription-restore-off"];
const _errs270 = errors;
let valid50 = false;
const _errs271 = errors;
if(!((((data174 === "advisory") || (data174 === "mandatory")) || (data174 === "remediate")) || (data174 === "disabled"))){
const err237 = {instancePath:instancePath+"/vault-cross-subscription-restore-off",schemaPath:"#/properties/vault-cross-subscription-restore-off/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-cross-subscription-restore-off"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
var _valid7 = _errs271 === errors;
valid50 = valid50 || _valid7;
const _errs272 = errors;
if(data174 && typeof data174 == "object" && !Array.isArray(data174)){
for(const key26 in data174){
if(!(key26 === "enforcementLevel")){
const err238 = {instancePath:instancePath+"/vault-cross-subscription-restore-off",schemaPath:"#/properties/vault-cross-subscription-restore-off/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data174.enforcementLevel !== undefined){
let data175 = data174.enforcementLevel;
if(!((((data175 === "advisory") || (data175 === "mandatory")) || (data175 === "remediate")) || (data175 === "disabled"))){
const err239 = {instancePath:instancePath+"/vault-cross-subscription-restore-off/enforcementLevel",schemaPath:"#/properties/vault-cross-subscription-restore-off/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-cross-subscription-restore-off"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
}
else {
const err240 = {instancePath:instancePath+"/vault-cross-subscription-restore-off",schemaPath:"#/properties/vault-cross-subscription-restore-off/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
var _valid7 = _errs272 === errors;
valid50 = valid50 || _valid7;
if(!valid50){
const err241 = {instancePath:instancePath+"/vault-cross-subscription-restore-off",schemaPath:"#/properties/vault-cross-subscription-restore-off/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
else {
errors = _errs270;
if(vErrors !== null){
if(_errs270){
vErrors.length = _errs270;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-soft-delete-on"] !== undefined){
let data176 = data["vault-soft-delete-on"];
const _errs277 = errors;
let valid52 = false;
const _errs278 = errors;
if(!((((data176 === "advisory") || (data176 === "mandatory")) || (data176 === "remediate")) || (data176 === "disabled"))){
const err242 = {instancePath:instancePath+"/vault-soft-delete-on",schemaPath:"#/properties/vault-soft-delete-on/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-soft-delete-on"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
var _valid8 = _errs278 === errors;
valid52 = valid52 || _valid8;
const _errs279 = errors;
if(data176 && typeof data176 == "object" && !Array.isArray(data176)){
for(const key27 in data176){
if(!(key27 === "enforcementLevel")){
const err243 = {instancePath:instancePath+"/vault-soft-delete-on",schemaPath:"#/properties/vault-soft-delete-on/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data176.enforcementLevel !== undefined){
let data177 = data176.enforcementLevel;
if(!((((data177 === "advisory") || (data177 === "mandatory")) || (data177 === "remediate")) || (data177 === "disabled"))){
const err244 = {instancePath:instancePath+"/vault-soft-delete-on/enforcementLevel",schemaPath:"#/properties/vault-soft-delete-on/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-soft-delete-on"].anyOf[1].properties.enforcementLevel.enum}};
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
const err245 = {instancePath:instancePath+"/vault-soft-delete-on",schemaPath:"#/properties/vault-soft-delete-on/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
var _valid8 = _errs279 === errors;
valid52 = valid52 || _valid8;
if(!valid52){
const err246 = {instancePath:instancePath+"/vault-soft-delete-on",schemaPath:"#/properties/vault-soft-delete-on/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
else {
errors = _errs277;
if(vErrors !== null){
if(_errs277){
vErrors.length = _errs277;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-soft-delete-retention-range"] !== undefined){
let data178 = data["vault-soft-delete-retention-range"];
const _errs284 = errors;
let valid54 = false;
const _errs285 = errors;
if(!((((data178 === "advisory") || (data178 === "mandatory")) || (data178 === "remediate")) || (data178 === "disabled"))){
const err247 = {instancePath:instancePath+"/vault-soft-delete-retention-range",schemaPath:"#/properties/vault-soft-delete-retention-range/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-soft-delete-retention-range"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
var _valid9 = _errs285 === errors;
valid54 = valid54 || _valid9;
const _errs286 = errors;
if(data178 && typeof data178 == "object" && !Array.isArray(data178)){
for(const key28 in data178){
if(!(key28 === "enforcementLevel")){
const err248 = {instancePath:instancePath+"/vault-soft-delete-retention-range",schemaPath:"#/properties/vault-soft-delete-retention-range/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data178.enforcementLevel !== undefined){
let data179 = data178.enforcementLevel;
if(!((((data179 === "advisory") || (data179 === "mandatory")) || (data179 === "remediate")) || (data179 === "disabled"))){
const err249 = {instancePath:instancePath+"/vault-soft-delete-retention-range/enforcementLevel",schemaPath:"#/properties/vault-soft-delete-retention-range/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-soft-delete-retention-range"].anyOf[1].properties.enforcementLevel.enum}};
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
const err250 = {instancePath:instancePath+"/vault-soft-delete-retention-range",schemaPath:"#/properties/vault-soft-delete-retention-range/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
var _valid9 = _errs286 === errors;
valid54 = valid54 || _valid9;
if(!valid54){
const err251 = {instancePath:instancePath+"/vault-soft-delete-retention-range",schemaPath:"#/properties/vault-soft-delete-retention-range/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
else {
errors = _errs284;
if(vErrors !== null){
if(_errs284){
vErrors.length = _errs284;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-soft-delete-retention-explicit"] !== undefined){
let data180 = data["vault-soft-delete-retention-explicit"];
const _errs291 = errors;
let valid56 = false;
const _errs292 = errors;
if(!((((data180 === "advisory") || (data180 === "mandatory")) || (data180 === "remediate")) || (data180 === "disabled"))){
const err252 = {instancePath:instancePath+"/vault-soft-delete-retention-explicit",schemaPath:"#/properties/vault-soft-delete-retention-explicit/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-soft-delete-retention-explicit"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
var _valid10 = _errs292 === errors;
valid56 = valid56 || _valid10;
const _errs293 = errors;
if(data180 && typeof data180 == "object" && !Array.isArray(data180)){
for(const key29 in data180){
if(!(key29 === "enforcementLevel")){
const err253 = {instancePath:instancePath+"/vault-soft-delete-retention-explicit",schemaPath:"#/properties/vault-soft-delete-retention-explicit/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data180.enforcementLevel !== undefined){
let data181 = data180.enforcementLevel;
if(!((((data181 === "advisory") || (data181 === "mandatory")) || (data181 === "remediate")) || (data181 === "disabled"))){
const err254 = {instancePath:instancePath+"/vault-soft-delete-retention-explicit/enforcementLevel",schemaPath:"#/properties/vault-soft-delete-retention-explicit/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-soft-delete-retention-explicit"].anyOf[1].properties.enforcementLevel.enum}};
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
const err255 = {instancePath:instancePath+"/vault-soft-delete-retention-explicit",schemaPath:"#/properties/vault-soft-delete-retention-explicit/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
var _valid10 = _errs293 === errors;
valid56 = valid56 || _valid10;
if(!valid56){
const err256 = {instancePath:instancePath+"/vault-soft-delete-retention-explicit",schemaPath:"#/properties/vault-soft-delete-retention-explicit/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
else {
errors = _errs291;
if(vErrors !== null){
if(_errs291){
vErrors.length = _errs291;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-hybrid-security-on"] !== undefined){
let data182 = data["vault-hybrid-security-on"];
const _errs298 = errors;
let valid58 = false;
const _errs299 = errors;
if(!((((data182 === "advisory") || (data182 === "mandatory")) || (data182 === "remediate")) || (data182 === "disabled"))){
const err257 = {instancePath:instancePath+"/vault-hybrid-security-on",schemaPath:"#/properties/vault-hybrid-security-on/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-hybrid-security-on"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
var _valid11 = _errs299 === errors;
valid58 = valid58 || _valid11;
const _errs300 = errors;
if(data182 && typeof data182 == "object" && !Array.isArray(data182)){
for(const key30 in data182){
if(!(key30 === "enforcementLevel")){
const err258 = {instancePath:instancePath+"/vault-hybrid-security-on",schemaPath:"#/properties/vault-hybrid-security-on/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data182.enforcementLevel !== undefined){
let data183 = data182.enforcementLevel;
if(!((((data183 === "advisory") || (data183 === "mandatory")) || (data183 === "remediate")) || (data183 === "disabled"))){
const err259 = {instancePath:instancePath+"/vault-hybrid-security-on/enforcementLevel",schemaPath:"#/properties/vault-hybrid-security-on/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-hybrid-security-on"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
}
else {
const err260 = {instancePath:instancePath+"/vault-hybrid-security-on",schemaPath:"#/properties/vault-hybrid-security-on/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
var _valid11 = _errs300 === errors;
valid58 = valid58 || _valid11;
if(!valid58){
const err261 = {instancePath:instancePath+"/vault-hybrid-security-on",schemaPath:"#/properties/vault-hybrid-security-on/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
else {
errors = _errs298;
if(vErrors !== null){
if(_errs298){
vErrors.length = _errs298;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-immutable"] !== undefined){
let data184 = data["vault-immutable"];
const _errs305 = errors;
let valid60 = false;
const _errs306 = errors;
if(!((((data184 === "advisory") || (data184 === "mandatory")) || (data184 === "remediate")) || (data184 === "disabled"))){
const err262 = {instancePath:instancePath+"/vault-immutable",schemaPath:"#/properties/vault-immutable/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-immutable"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
var _valid12 = _errs306 === errors;
valid60 = valid60 || _valid12;
const _errs307 = errors;
if(data184 && typeof data184 == "object" && !Array.isArray(data184)){
for(const key31 in data184){
if(!(key31 === "enforcementLevel")){
const err263 = {instancePath:instancePath+"/vault-immutable",schemaPath:"#/properties/vault-immutable/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
if(data184.enforcementLevel !== undefined){
let data185 = data184.enforcementLevel;
if(!((((data185 === "advisory") || (data185 === "mandatory")) || (data185 === "remediate")) || (data185 === "disabled"))){
const err264 = {instancePath:instancePath+"/vault-immutable/enforcementLevel",schemaPath:"#/properties/vault-immutable/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-immutable"].anyOf[1].properties.enforcementLevel.enum}};
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
const err265 = {instancePath:instancePath+"/vault-immutable",schemaPath:"#/properties/vault-immutable/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
var _valid12 = _errs307 === errors;
valid60 = valid60 || _valid12;
if(!valid60){
const err266 = {instancePath:instancePath+"/vault-immutable",schemaPath:"#/properties/vault-immutable/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
else {
errors = _errs305;
if(vErrors !== null){
if(_errs305){
vErrors.length = _errs305;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-immutable-needs-v4"] !== undefined){
let data186 = data["vault-immutable-needs-v4"];
const _errs312 = errors;
let valid62 = false;
const _errs313 = errors;
if(!((((data186 === "advisory") || (data186 === "mandatory")) || (data186 === "remediate")) || (data186 === "disabled"))){
const err267 = {instancePath:instancePath+"/vault-immutable-needs-v4",schemaPath:"#/properties/vault-immutable-needs-v4/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-immutable-needs-v4"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
var _valid13 = _errs313 === errors;
valid62 = valid62 || _valid13;
const _errs314 = errors;
if(data186 && typeof data186 == "object" && !Array.isArray(data186)){
for(const key32 in data186){
if(!((key32 === "enforcementLevel") || (key32 === "mabsVersion"))){
const err268 = {instancePath:instancePath+"/vault-immutable-needs-v4",schemaPath:"#/properties/vault-immutable-needs-v4/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data186.enforcementLevel !== undefined){
let data187 = data186.enforcementLevel;
if(!((((data187 === "advisory") || (data187 === "mandatory")) || (data187 === "remediate")) || (data187 === "disabled"))){
const err269 = {instancePath:instancePath+"/vault-immutable-needs-v4/enforcementLevel",schemaPath:"#/properties/vault-immutable-needs-v4/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-immutable-needs-v4"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data186.mabsVersion !== undefined){
let data188 = data186.mabsVersion;
if(!((data188 === "V3") || (data188 === "V4"))){
const err270 = {instancePath:instancePath+"/vault-immutable-needs-v4/mabsVersion",schemaPath:"#/properties/vault-immutable-needs-v4/anyOf/1/properties/mabsVersion/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-immutable-needs-v4"].anyOf[1].properties.mabsVersion.enum}};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
}
else {
const err271 = {instancePath:instancePath+"/vault-immutable-needs-v4",schemaPath:"#/properties/vault-immutable-needs-v4/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
var _valid13 = _errs314 === errors;
valid62 = valid62 || _valid13;
if(!valid62){
const err272 = {instancePath:instancePath+"/vault-immutable-needs-v4",schemaPath:"#/properties/vault-immutable-needs-v4/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
else {
errors = _errs312;
if(vErrors !== null){
if(_errs312){
vErrors.length = _errs312;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-resource-guard"] !== undefined){
let data189 = data["vault-resource-guard"];
const _errs320 = errors;
let valid64 = false;
const _errs321 = errors;
if(!((((data189 === "advisory") || (data189 === "mandatory")) || (data189 === "remediate")) || (data189 === "disabled"))){
const err273 = {instancePath:instancePath+"/vault-resource-guard",schemaPath:"#/properties/vault-resource-guard/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-resource-guard"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
var _valid14 = _errs321 === errors;
valid64 = valid64 || _valid14;
const _errs322 = errors;
if(data189 && typeof data189 == "object" && !Array.isArray(data189)){
for(const key33 in data189){
if(!(key33 === "enforcementLevel")){
const err274 = {instancePath:instancePath+"/vault-resource-guard",schemaPath:"#/properties/vault-resource-guard/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
if(data189.enforcementLevel !== undefined){
let data190 = data189.enforcementLevel;
if(!((((data190 === "advisory") || (data190 === "mandatory")) || (data190 === "remediate")) || (data190 === "disabled"))){
const err275 = {instancePath:instancePath+"/vault-resource-guard/enforcementLevel",schemaPath:"#/properties/vault-resource-guard/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-resource-guard"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
}
else {
const err276 = {instancePath:instancePath+"/vault-resource-guard",schemaPath:"#/properties/vault-resource-guard/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
var _valid14 = _errs322 === errors;
valid64 = valid64 || _valid14;
if(!valid64){
const err277 = {instancePath:instancePath+"/vault-resource-guard",schemaPath:"#/properties/vault-resource-guard/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
else {
errors = _errs320;
if(vErrors !== null){
if(_errs320){
vErrors.length = _errs320;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-system-assigned-identity"] !== undefined){
let data191 = data["vault-system-assigned-identity"];
const _errs327 = errors;
let valid66 = false;
const _errs328 = errors;
if(!((((data191 === "advisory") || (data191 === "mandatory")) || (data191 === "remediate")) || (data191 === "disabled"))){
const err278 = {instancePath:instancePath+"/vault-system-assigned-identity",schemaPath:"#/properties/vault-system-assigned-identity/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-system-assigned-identity"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
var _valid15 = _errs328 === errors;
valid66 = valid66 || _valid15;
const _errs329 = errors;
if(data191 && typeof data191 == "object" && !Array.isArray(data191)){
for(const key34 in data191){
if(!(key34 === "enforcementLevel")){
const err279 = {instancePath:instancePath+"/vault-system-assigned-identity",schemaPath:"#/properties/vault-system-assigned-identity/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34}};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data191.enforcementLevel !== undefined){
let data192 = data191.enforcementLevel;
if(!((((data192 === "advisory") || (data192 === "mandatory")) || (data192 === "remediate")) || (data192 === "disabled"))){
const err280 = {instancePath:instancePath+"/vault-system-assigned-identity/enforcementLevel",schemaPath:"#/properties/vault-system-assigned-identity/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-system-assigned-identity"].anyOf[1].properties.enforcementLevel.enum}};
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
const err281 = {instancePath:instancePath+"/vault-system-assigned-identity",schemaPath:"#/properties/vault-system-assigned-identity/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
var _valid15 = _errs329 === errors;
valid66 = valid66 || _valid15;
if(!valid66){
const err282 = {instancePath:instancePath+"/vault-system-assigned-identity",schemaPath:"#/properties/vault-system-assigned-identity/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
else {
errors = _errs327;
if(vErrors !== null){
if(_errs327){
vErrors.length = _errs327;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-customer-key-complete"] !== undefined){
let data193 = data["vault-customer-key-complete"];
const _errs334 = errors;
let valid68 = false;
const _errs335 = errors;
if(!((((data193 === "advisory") || (data193 === "mandatory")) || (data193 === "remediate")) || (data193 === "disabled"))){
const err283 = {instancePath:instancePath+"/vault-customer-key-complete",schemaPath:"#/properties/vault-customer-key-complete/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-customer-key-complete"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
var _valid16 = _errs335 === errors;
valid68 = valid68 || _valid16;
const _errs336 = errors;
if(data193 && typeof data193 == "object" && !Array.isArray(data193)){
for(const key35 in data193){
if(!(key35 === "enforcementLevel")){
const err284 = {instancePath:instancePath+"/vault-customer-key-complete",schemaPath:"#/properties/vault-customer-key-complete/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
if(data193.enforcementLevel !== undefined){
let data194 = data193.enforcementLevel;
if(!((((data194 === "advisory") || (data194 === "mandatory")) || (data194 === "remediate")) || (data194 === "disabled"))){
const err285 = {instancePath:instancePath+"/vault-customer-key-complete/enforcementLevel",schemaPath:"#/properties/vault-customer-key-complete/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-customer-key-complete"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
}
else {
const err286 = {instancePath:instancePath+"/vault-customer-key-complete",schemaPath:"#/properties/vault-customer-key-complete/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
var _valid16 = _errs336 === errors;
valid68 = valid68 || _valid16;
if(!valid68){
const err287 = {instancePath:instancePath+"/vault-customer-key-complete",schemaPath:"#/properties/vault-customer-key-complete/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
else {
errors = _errs334;
if(vErrors !== null){
if(_errs334){
vErrors.length = _errs334;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-customer-key"] !== undefined){
let data195 = data["vault-customer-key"];
const _errs341 = errors;
let valid70 = false;
const _errs342 = errors;
if(!((((data195 === "advisory") || (data195 === "mandatory")) || (data195 === "remediate")) || (data195 === "disabled"))){
const err288 = {instancePath:instancePath+"/vault-customer-key",schemaPath:"#/properties/vault-customer-key/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-customer-key"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
var _valid17 = _errs342 === errors;
valid70 = valid70 || _valid17;
const _errs343 = errors;
if(data195 && typeof data195 == "object" && !Array.isArray(data195)){
for(const key36 in data195){
if(!(key36 === "enforcementLevel")){
const err289 = {instancePath:instancePath+"/vault-customer-key",schemaPath:"#/properties/vault-customer-key/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36}};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
if(data195.enforcementLevel !== undefined){
let data196 = data195.enforcementLevel;
if(!((((data196 === "advisory") || (data196 === "mandatory")) || (data196 === "remediate")) || (data196 === "disabled"))){
const err290 = {instancePath:instancePath+"/vault-customer-key/enforcementLevel",schemaPath:"#/properties/vault-customer-key/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-customer-key"].anyOf[1].properties.enforcementLevel.enum}};
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
const err291 = {instancePath:instancePath+"/vault-customer-key",schemaPath:"#/properties/vault-customer-key/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
var _valid17 = _errs343 === errors;
valid70 = valid70 || _valid17;
if(!valid70){
const err292 = {instancePath:instancePath+"/vault-customer-key",schemaPath:"#/properties/vault-customer-key/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
else {
errors = _errs341;
if(vErrors !== null){
if(_errs341){
vErrors.length = _errs341;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-customer-key-without-private-endpoint"] !== undefined){
let data197 = data["vault-customer-key-without-private-endpoint"];
const _errs348 = errors;
let valid72 = false;
const _errs349 = errors;
if(!((((data197 === "advisory") || (data197 === "mandatory")) || (data197 === "remediate")) || (data197 === "disabled"))){
const err293 = {instancePath:instancePath+"/vault-customer-key-without-private-endpoint",schemaPath:"#/properties/vault-customer-key-without-private-endpoint/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-customer-key-without-private-endpoint"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
var _valid18 = _errs349 === errors;
valid72 = valid72 || _valid18;
const _errs350 = errors;
if(data197 && typeof data197 == "object" && !Array.isArray(data197)){
for(const key37 in data197){
if(!(key37 === "enforcementLevel")){
const err294 = {instancePath:instancePath+"/vault-customer-key-without-private-endpoint",schemaPath:"#/properties/vault-customer-key-without-private-endpoint/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37}};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
if(data197.enforcementLevel !== undefined){
let data198 = data197.enforcementLevel;
if(!((((data198 === "advisory") || (data198 === "mandatory")) || (data198 === "remediate")) || (data198 === "disabled"))){
const err295 = {instancePath:instancePath+"/vault-customer-key-without-private-endpoint/enforcementLevel",schemaPath:"#/properties/vault-customer-key-without-private-endpoint/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-customer-key-without-private-endpoint"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
}
else {
const err296 = {instancePath:instancePath+"/vault-customer-key-without-private-endpoint",schemaPath:"#/properties/vault-customer-key-without-private-endpoint/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
var _valid18 = _errs350 === errors;
valid72 = valid72 || _valid18;
if(!valid72){
const err297 = {instancePath:instancePath+"/vault-customer-key-without-private-endpoint",schemaPath:"#/properties/vault-customer-key-without-private-endpoint/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
else {
errors = _errs348;
if(vErrors !== null){
if(_errs348){
vErrors.length = _errs348;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-public-access-off-with-private-endpoint"] !== undefined){
let data199 = data["vault-public-access-off-with-private-endpoint"];
const _errs355 = errors;
let valid74 = false;
const _errs356 = errors;
if(!((((data199 === "advisory") || (data199 === "mandatory")) || (data199 === "remediate")) || (data199 === "disabled"))){
const err298 = {instancePath:instancePath+"/vault-public-access-off-with-private-endpoint",schemaPath:"#/properties/vault-public-access-off-with-private-endpoint/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-public-access-off-with-private-endpoint"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
var _valid19 = _errs356 === errors;
valid74 = valid74 || _valid19;
const _errs357 = errors;
if(data199 && typeof data199 == "object" && !Array.isArray(data199)){
for(const key38 in data199){
if(!(key38 === "enforcementLevel")){
const err299 = {instancePath:instancePath+"/vault-public-access-off-with-private-endpoint",schemaPath:"#/properties/vault-public-access-off-with-private-endpoint/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38}};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
if(data199.enforcementLevel !== undefined){
let data200 = data199.enforcementLevel;
if(!((((data200 === "advisory") || (data200 === "mandatory")) || (data200 === "remediate")) || (data200 === "disabled"))){
const err300 = {instancePath:instancePath+"/vault-public-access-off-with-private-endpoint/enforcementLevel",schemaPath:"#/properties/vault-public-access-off-with-private-endpoint/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-public-access-off-with-private-endpoint"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
}
else {
const err301 = {instancePath:instancePath+"/vault-public-access-off-with-private-endpoint",schemaPath:"#/properties/vault-public-access-off-with-private-endpoint/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
var _valid19 = _errs357 === errors;
valid74 = valid74 || _valid19;
if(!valid74){
const err302 = {instancePath:instancePath+"/vault-public-access-off-with-private-endpoint",schemaPath:"#/properties/vault-public-access-off-with-private-endpoint/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
else {
errors = _errs355;
if(vErrors !== null){
if(_errs355){
vErrors.length = _errs355;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-public-access-off"] !== undefined){
let data201 = data["vault-public-access-off"];
const _errs362 = errors;
let valid76 = false;
const _errs363 = errors;
if(!((((data201 === "advisory") || (data201 === "mandatory")) || (data201 === "remediate")) || (data201 === "disabled"))){
const err303 = {instancePath:instancePath+"/vault-public-access-off",schemaPath:"#/properties/vault-public-access-off/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-public-access-off"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
var _valid20 = _errs363 === errors;
valid76 = valid76 || _valid20;
const _errs364 = errors;
if(data201 && typeof data201 == "object" && !Array.isArray(data201)){
for(const key39 in data201){
if(!(key39 === "enforcementLevel")){
const err304 = {instancePath:instancePath+"/vault-public-access-off",schemaPath:"#/properties/vault-public-access-off/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39}};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
if(data201.enforcementLevel !== undefined){
let data202 = data201.enforcementLevel;
if(!((((data202 === "advisory") || (data202 === "mandatory")) || (data202 === "remediate")) || (data202 === "disabled"))){
const err305 = {instancePath:instancePath+"/vault-public-access-off/enforcementLevel",schemaPath:"#/properties/vault-public-access-off/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-public-access-off"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
}
else {
const err306 = {instancePath:instancePath+"/vault-public-access-off",schemaPath:"#/properties/vault-public-access-off/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
var _valid20 = _errs364 === errors;
valid76 = valid76 || _valid20;
if(!valid76){
const err307 = {instancePath:instancePath+"/vault-public-access-off",schemaPath:"#/properties/vault-public-access-off/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
else {
errors = _errs362;
if(vErrors !== null){
if(_errs362){
vErrors.length = _errs362;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-job-failure-alerts-on"] !== undefined){
let data203 = data["vault-job-failure-alerts-on"];
const _errs369 = errors;
let valid78 = false;
const _errs370 = errors;
if(!((((data203 === "advisory") || (data203 === "mandatory")) || (data203 === "remediate")) || (data203 === "disabled"))){
const err308 = {instancePath:instancePath+"/vault-job-failure-alerts-on",schemaPath:"#/properties/vault-job-failure-alerts-on/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-job-failure-alerts-on"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
var _valid21 = _errs370 === errors;
valid78 = valid78 || _valid21;
const _errs371 = errors;
if(data203 && typeof data203 == "object" && !Array.isArray(data203)){
for(const key40 in data203){
if(!(key40 === "enforcementLevel")){
const err309 = {instancePath:instancePath+"/vault-job-failure-alerts-on",schemaPath:"#/properties/vault-job-failure-alerts-on/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40}};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
if(data203.enforcementLevel !== undefined){
let data204 = data203.enforcementLevel;
if(!((((data204 === "advisory") || (data204 === "mandatory")) || (data204 === "remediate")) || (data204 === "disabled"))){
const err310 = {instancePath:instancePath+"/vault-job-failure-alerts-on/enforcementLevel",schemaPath:"#/properties/vault-job-failure-alerts-on/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-job-failure-alerts-on"].anyOf[1].properties.enforcementLevel.enum}};
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
const err311 = {instancePath:instancePath+"/vault-job-failure-alerts-on",schemaPath:"#/properties/vault-job-failure-alerts-on/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
var _valid21 = _errs371 === errors;
valid78 = valid78 || _valid21;
if(!valid78){
const err312 = {instancePath:instancePath+"/vault-job-failure-alerts-on",schemaPath:"#/properties/vault-job-failure-alerts-on/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
else {
errors = _errs369;
if(vErrors !== null){
if(_errs369){
vErrors.length = _errs369;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-classic-alerts-off"] !== undefined){
let data205 = data["vault-classic-alerts-off"];
const _errs376 = errors;
let valid80 = false;
const _errs377 = errors;
if(!((((data205 === "advisory") || (data205 === "mandatory")) || (data205 === "remediate")) || (data205 === "disabled"))){
const err313 = {instancePath:instancePath+"/vault-classic-alerts-off",schemaPath:"#/properties/vault-classic-alerts-off/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-classic-alerts-off"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
var _valid22 = _errs377 === errors;
valid80 = valid80 || _valid22;
const _errs378 = errors;
if(data205 && typeof data205 == "object" && !Array.isArray(data205)){
for(const key41 in data205){
if(!(key41 === "enforcementLevel")){
const err314 = {instancePath:instancePath+"/vault-classic-alerts-off",schemaPath:"#/properties/vault-classic-alerts-off/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41}};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
if(data205.enforcementLevel !== undefined){
let data206 = data205.enforcementLevel;
if(!((((data206 === "advisory") || (data206 === "mandatory")) || (data206 === "remediate")) || (data206 === "disabled"))){
const err315 = {instancePath:instancePath+"/vault-classic-alerts-off/enforcementLevel",schemaPath:"#/properties/vault-classic-alerts-off/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-classic-alerts-off"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
}
else {
const err316 = {instancePath:instancePath+"/vault-classic-alerts-off",schemaPath:"#/properties/vault-classic-alerts-off/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
var _valid22 = _errs378 === errors;
valid80 = valid80 || _valid22;
if(!valid80){
const err317 = {instancePath:instancePath+"/vault-classic-alerts-off",schemaPath:"#/properties/vault-classic-alerts-off/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
else {
errors = _errs376;
if(vErrors !== null){
if(_errs376){
vErrors.length = _errs376;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-private-endpoint-for-backup"] !== undefined){
let data207 = data["vault-private-endpoint-for-backup"];
const _errs383 = errors;
let valid82 = false;
const _errs384 = errors;
if(!((((data207 === "advisory") || (data207 === "mandatory")) || (data207 === "remediate")) || (data207 === "disabled"))){
const err318 = {instancePath:instancePath+"/vault-private-endpoint-for-backup",schemaPath:"#/properties/vault-private-endpoint-for-backup/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-for-backup"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
var _valid23 = _errs384 === errors;
valid82 = valid82 || _valid23;
const _errs385 = errors;
if(data207 && typeof data207 == "object" && !Array.isArray(data207)){
for(const key42 in data207){
if(!(key42 === "enforcementLevel")){
const err319 = {instancePath:instancePath+"/vault-private-endpoint-for-backup",schemaPath:"#/properties/vault-private-endpoint-for-backup/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42}};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
if(data207.enforcementLevel !== undefined){
let data208 = data207.enforcementLevel;
if(!((((data208 === "advisory") || (data208 === "mandatory")) || (data208 === "remediate")) || (data208 === "disabled"))){
const err320 = {instancePath:instancePath+"/vault-private-endpoint-for-backup/enforcementLevel",schemaPath:"#/properties/vault-private-endpoint-for-backup/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-for-backup"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
}
else {
const err321 = {instancePath:instancePath+"/vault-private-endpoint-for-backup",schemaPath:"#/properties/vault-private-endpoint-for-backup/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
var _valid23 = _errs385 === errors;
valid82 = valid82 || _valid23;
if(!valid82){
const err322 = {instancePath:instancePath+"/vault-private-endpoint-for-backup",schemaPath:"#/properties/vault-private-endpoint-for-backup/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
else {
errors = _errs383;
if(vErrors !== null){
if(_errs383){
vErrors.length = _errs383;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-private-endpoint-needs-v4"] !== undefined){
let data209 = data["vault-private-endpoint-needs-v4"];
const _errs390 = errors;
let valid84 = false;
const _errs391 = errors;
if(!((((data209 === "advisory") || (data209 === "mandatory")) || (data209 === "remediate")) || (data209 === "disabled"))){
const err323 = {instancePath:instancePath+"/vault-private-endpoint-needs-v4",schemaPath:"#/properties/vault-private-endpoint-needs-v4/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-needs-v4"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
var _valid24 = _errs391 === errors;
valid84 = valid84 || _valid24;
const _errs392 = errors;
if(data209 && typeof data209 == "object" && !Array.isArray(data209)){
for(const key43 in data209){
if(!((key43 === "enforcementLevel") || (key43 === "mabsVersion"))){
const err324 = {instancePath:instancePath+"/vault-private-endpoint-needs-v4",schemaPath:"#/properties/vault-private-endpoint-needs-v4/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43}};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
if(data209.enforcementLevel !== undefined){
let data210 = data209.enforcementLevel;
if(!((((data210 === "advisory") || (data210 === "mandatory")) || (data210 === "remediate")) || (data210 === "disabled"))){
const err325 = {instancePath:instancePath+"/vault-private-endpoint-needs-v4/enforcementLevel",schemaPath:"#/properties/vault-private-endpoint-needs-v4/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-needs-v4"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
if(data209.mabsVersion !== undefined){
let data211 = data209.mabsVersion;
if(!((data211 === "V3") || (data211 === "V4"))){
const err326 = {instancePath:instancePath+"/vault-private-endpoint-needs-v4/mabsVersion",schemaPath:"#/properties/vault-private-endpoint-needs-v4/anyOf/1/properties/mabsVersion/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-needs-v4"].anyOf[1].properties.mabsVersion.enum}};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
}
else {
const err327 = {instancePath:instancePath+"/vault-private-endpoint-needs-v4",schemaPath:"#/properties/vault-private-endpoint-needs-v4/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
var _valid24 = _errs392 === errors;
valid84 = valid84 || _valid24;
if(!valid84){
const err328 = {instancePath:instancePath+"/vault-private-endpoint-needs-v4",schemaPath:"#/properties/vault-private-endpoint-needs-v4/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
else {
errors = _errs390;
if(vErrors !== null){
if(_errs390){
vErrors.length = _errs390;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-private-endpoint-before-server"] !== undefined){
let data212 = data["vault-private-endpoint-before-server"];
const _errs398 = errors;
let valid86 = false;
const _errs399 = errors;
if(!((((data212 === "advisory") || (data212 === "mandatory")) || (data212 === "remediate")) || (data212 === "disabled"))){
const err329 = {instancePath:instancePath+"/vault-private-endpoint-before-server",schemaPath:"#/properties/vault-private-endpoint-before-server/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-before-server"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
var _valid25 = _errs399 === errors;
valid86 = valid86 || _valid25;
const _errs400 = errors;
if(data212 && typeof data212 == "object" && !Array.isArray(data212)){
for(const key44 in data212){
if(!(key44 === "enforcementLevel")){
const err330 = {instancePath:instancePath+"/vault-private-endpoint-before-server",schemaPath:"#/properties/vault-private-endpoint-before-server/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44}};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
if(data212.enforcementLevel !== undefined){
let data213 = data212.enforcementLevel;
if(!((((data213 === "advisory") || (data213 === "mandatory")) || (data213 === "remediate")) || (data213 === "disabled"))){
const err331 = {instancePath:instancePath+"/vault-private-endpoint-before-server/enforcementLevel",schemaPath:"#/properties/vault-private-endpoint-before-server/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-before-server"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
}
else {
const err332 = {instancePath:instancePath+"/vault-private-endpoint-before-server",schemaPath:"#/properties/vault-private-endpoint-before-server/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
var _valid25 = _errs400 === errors;
valid86 = valid86 || _valid25;
if(!valid86){
const err333 = {instancePath:instancePath+"/vault-private-endpoint-before-server",schemaPath:"#/properties/vault-private-endpoint-before-server/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
else {
errors = _errs398;
if(vErrors !== null){
if(_errs398){
vErrors.length = _errs398;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-private-endpoints-per-vault"] !== undefined){
let data214 = data["vault-private-endpoints-per-vault"];
const _errs405 = errors;
let valid88 = false;
const _errs406 = errors;
if(!((((data214 === "advisory") || (data214 === "mandatory")) || (data214 === "remediate")) || (data214 === "disabled"))){
const err334 = {instancePath:instancePath+"/vault-private-endpoints-per-vault",schemaPath:"#/properties/vault-private-endpoints-per-vault/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoints-per-vault"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
var _valid26 = _errs406 === errors;
valid88 = valid88 || _valid26;
const _errs407 = errors;
if(data214 && typeof data214 == "object" && !Array.isArray(data214)){
for(const key45 in data214){
if(!(key45 === "enforcementLevel")){
const err335 = {instancePath:instancePath+"/vault-private-endpoints-per-vault",schemaPath:"#/properties/vault-private-endpoints-per-vault/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45}};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
if(data214.enforcementLevel !== undefined){
let data215 = data214.enforcementLevel;
if(!((((data215 === "advisory") || (data215 === "mandatory")) || (data215 === "remediate")) || (data215 === "disabled"))){
const err336 = {instancePath:instancePath+"/vault-private-endpoints-per-vault/enforcementLevel",schemaPath:"#/properties/vault-private-endpoints-per-vault/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoints-per-vault"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
}
else {
const err337 = {instancePath:instancePath+"/vault-private-endpoints-per-vault",schemaPath:"#/properties/vault-private-endpoints-per-vault/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
var _valid26 = _errs407 === errors;
valid88 = valid88 || _valid26;
if(!valid88){
const err338 = {instancePath:instancePath+"/vault-private-endpoints-per-vault",schemaPath:"#/properties/vault-private-endpoints-per-vault/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
else {
errors = _errs405;
if(vErrors !== null){
if(_errs405){
vErrors.length = _errs405;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-private-endpoint-subnet"] !== undefined){
let data216 = data["vault-private-endpoint-subnet"];
const _errs412 = errors;
let valid90 = false;
const _errs413 = errors;
if(!((((data216 === "advisory") || (data216 === "mandatory")) || (data216 === "remediate")) || (data216 === "disabled"))){
const err339 = {instancePath:instancePath+"/vault-private-endpoint-subnet",schemaPath:"#/properties/vault-private-endpoint-subnet/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-subnet"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
var _valid27 = _errs413 === errors;
valid90 = valid90 || _valid27;
const _errs414 = errors;
if(data216 && typeof data216 == "object" && !Array.isArray(data216)){
for(const key46 in data216){
if(!(key46 === "enforcementLevel")){
const err340 = {instancePath:instancePath+"/vault-private-endpoint-subnet",schemaPath:"#/properties/vault-private-endpoint-subnet/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46}};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
if(data216.enforcementLevel !== undefined){
let data217 = data216.enforcementLevel;
if(!((((data217 === "advisory") || (data217 === "mandatory")) || (data217 === "remediate")) || (data217 === "disabled"))){
const err341 = {instancePath:instancePath+"/vault-private-endpoint-subnet/enforcementLevel",schemaPath:"#/properties/vault-private-endpoint-subnet/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-subnet"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
}
else {
const err342 = {instancePath:instancePath+"/vault-private-endpoint-subnet",schemaPath:"#/properties/vault-private-endpoint-subnet/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
var _valid27 = _errs414 === errors;
valid90 = valid90 || _valid27;
if(!valid90){
const err343 = {instancePath:instancePath+"/vault-private-endpoint-subnet",schemaPath:"#/properties/vault-private-endpoint-subnet/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
else {
errors = _errs412;
if(vErrors !== null){
if(_errs412){
vErrors.length = _errs412;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-private-endpoint-subnet-advised"] !== undefined){
let data218 = data["vault-private-endpoint-subnet-advised"];
const _errs419 = errors;
let valid92 = false;
const _errs420 = errors;
if(!((((data218 === "advisory") || (data218 === "mandatory")) || (data218 === "remediate")) || (data218 === "disabled"))){
const err344 = {instancePath:instancePath+"/vault-private-endpoint-subnet-advised",schemaPath:"#/properties/vault-private-endpoint-subnet-advised/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-subnet-advised"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
var _valid28 = _errs420 === errors;
valid92 = valid92 || _valid28;
const _errs421 = errors;
if(data218 && typeof data218 == "object" && !Array.isArray(data218)){
for(const key47 in data218){
if(!(key47 === "enforcementLevel")){
const err345 = {instancePath:instancePath+"/vault-private-endpoint-subnet-advised",schemaPath:"#/properties/vault-private-endpoint-subnet-advised/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47}};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
if(data218.enforcementLevel !== undefined){
let data219 = data218.enforcementLevel;
if(!((((data219 === "advisory") || (data219 === "mandatory")) || (data219 === "remediate")) || (data219 === "disabled"))){
const err346 = {instancePath:instancePath+"/vault-private-endpoint-subnet-advised/enforcementLevel",schemaPath:"#/properties/vault-private-endpoint-subnet-advised/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-subnet-advised"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
}
else {
const err347 = {instancePath:instancePath+"/vault-private-endpoint-subnet-advised",schemaPath:"#/properties/vault-private-endpoint-subnet-advised/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
var _valid28 = _errs421 === errors;
valid92 = valid92 || _valid28;
if(!valid92){
const err348 = {instancePath:instancePath+"/vault-private-endpoint-subnet-advised",schemaPath:"#/properties/vault-private-endpoint-subnet-advised/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
else {
errors = _errs419;
if(vErrors !== null){
if(_errs419){
vErrors.length = _errs419;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-private-endpoint-dynamic-addresses"] !== undefined){
let data220 = data["vault-private-endpoint-dynamic-addresses"];
const _errs426 = errors;
let valid94 = false;
const _errs427 = errors;
if(!((((data220 === "advisory") || (data220 === "mandatory")) || (data220 === "remediate")) || (data220 === "disabled"))){
const err349 = {instancePath:instancePath+"/vault-private-endpoint-dynamic-addresses",schemaPath:"#/properties/vault-private-endpoint-dynamic-addresses/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-dynamic-addresses"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
var _valid29 = _errs427 === errors;
valid94 = valid94 || _valid29;
const _errs428 = errors;
if(data220 && typeof data220 == "object" && !Array.isArray(data220)){
for(const key48 in data220){
if(!(key48 === "enforcementLevel")){
const err350 = {instancePath:instancePath+"/vault-private-endpoint-dynamic-addresses",schemaPath:"#/properties/vault-private-endpoint-dynamic-addresses/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48}};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
if(data220.enforcementLevel !== undefined){
let data221 = data220.enforcementLevel;
if(!((((data221 === "advisory") || (data221 === "mandatory")) || (data221 === "remediate")) || (data221 === "disabled"))){
const err351 = {instancePath:instancePath+"/vault-private-endpoint-dynamic-addresses/enforcementLevel",schemaPath:"#/properties/vault-private-endpoint-dynamic-addresses/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-dynamic-addresses"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
}
else {
const err352 = {instancePath:instancePath+"/vault-private-endpoint-dynamic-addresses",schemaPath:"#/properties/vault-private-endpoint-dynamic-addresses/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
var _valid29 = _errs428 === errors;
valid94 = valid94 || _valid29;
if(!valid94){
const err353 = {instancePath:instancePath+"/vault-private-endpoint-dynamic-addresses",schemaPath:"#/properties/vault-private-endpoint-dynamic-addresses/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
else {
errors = _errs426;
if(vErrors !== null){
if(_errs426){
vErrors.length = _errs426;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-private-endpoint-zone-group"] !== undefined){
let data222 = data["vault-private-endpoint-zone-group"];
const _errs433 = errors;
let valid96 = false;
const _errs434 = errors;
if(!((((data222 === "advisory") || (data222 === "mandatory")) || (data222 === "remediate")) || (data222 === "disabled"))){
const err354 = {instancePath:instancePath+"/vault-private-endpoint-zone-group",schemaPath:"#/properties/vault-private-endpoint-zone-group/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-zone-group"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
var _valid30 = _errs434 === errors;
valid96 = valid96 || _valid30;
const _errs435 = errors;
if(data222 && typeof data222 == "object" && !Array.isArray(data222)){
for(const key49 in data222){
if(!(key49 === "enforcementLevel")){
const err355 = {instancePath:instancePath+"/vault-private-endpoint-zone-group",schemaPath:"#/properties/vault-private-endpoint-zone-group/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49}};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
if(data222.enforcementLevel !== undefined){
let data223 = data222.enforcementLevel;
if(!((((data223 === "advisory") || (data223 === "mandatory")) || (data223 === "remediate")) || (data223 === "disabled"))){
const err356 = {instancePath:instancePath+"/vault-private-endpoint-zone-group/enforcementLevel",schemaPath:"#/properties/vault-private-endpoint-zone-group/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-zone-group"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
}
else {
const err357 = {instancePath:instancePath+"/vault-private-endpoint-zone-group",schemaPath:"#/properties/vault-private-endpoint-zone-group/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
var _valid30 = _errs435 === errors;
valid96 = valid96 || _valid30;
if(!valid96){
const err358 = {instancePath:instancePath+"/vault-private-endpoint-zone-group",schemaPath:"#/properties/vault-private-endpoint-zone-group/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
else {
errors = _errs433;
if(vErrors !== null){
if(_errs433){
vErrors.length = _errs433;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-private-endpoint-zones"] !== undefined){
let data224 = data["vault-private-endpoint-zones"];
const _errs440 = errors;
let valid98 = false;
const _errs441 = errors;
if(!((((data224 === "advisory") || (data224 === "mandatory")) || (data224 === "remediate")) || (data224 === "disabled"))){
const err359 = {instancePath:instancePath+"/vault-private-endpoint-zones",schemaPath:"#/properties/vault-private-endpoint-zones/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-zones"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
var _valid31 = _errs441 === errors;
valid98 = valid98 || _valid31;
const _errs442 = errors;
if(data224 && typeof data224 == "object" && !Array.isArray(data224)){
for(const key50 in data224){
if(!(key50 === "enforcementLevel")){
const err360 = {instancePath:instancePath+"/vault-private-endpoint-zones",schemaPath:"#/properties/vault-private-endpoint-zones/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50}};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
if(data224.enforcementLevel !== undefined){
let data225 = data224.enforcementLevel;
if(!((((data225 === "advisory") || (data225 === "mandatory")) || (data225 === "remediate")) || (data225 === "disabled"))){
const err361 = {instancePath:instancePath+"/vault-private-endpoint-zones/enforcementLevel",schemaPath:"#/properties/vault-private-endpoint-zones/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-zones"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
}
else {
const err362 = {instancePath:instancePath+"/vault-private-endpoint-zones",schemaPath:"#/properties/vault-private-endpoint-zones/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
var _valid31 = _errs442 === errors;
valid98 = valid98 || _valid31;
if(!valid98){
const err363 = {instancePath:instancePath+"/vault-private-endpoint-zones",schemaPath:"#/properties/vault-private-endpoint-zones/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
else {
errors = _errs440;
if(vErrors !== null){
if(_errs440){
vErrors.length = _errs440;
}
else {
vErrors = null;
}
}
}
}
if(data["vault-private-endpoint-zones-linked"] !== undefined){
let data226 = data["vault-private-endpoint-zones-linked"];
const _errs447 = errors;
let valid100 = false;
const _errs448 = errors;
if(!((((data226 === "advisory") || (data226 === "mandatory")) || (data226 === "remediate")) || (data226 === "disabled"))){
const err364 = {instancePath:instancePath+"/vault-private-endpoint-zones-linked",schemaPath:"#/properties/vault-private-endpoint-zones-linked/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-zones-linked"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
var _valid32 = _errs448 === errors;
valid100 = valid100 || _valid32;
const _errs449 = errors;
if(data226 && typeof data226 == "object" && !Array.isArray(data226)){
for(const key51 in data226){
if(!(key51 === "enforcementLevel")){
const err365 = {instancePath:instancePath+"/vault-private-endpoint-zones-linked",schemaPath:"#/properties/vault-private-endpoint-zones-linked/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51}};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
if(data226.enforcementLevel !== undefined){
let data227 = data226.enforcementLevel;
if(!((((data227 === "advisory") || (data227 === "mandatory")) || (data227 === "remediate")) || (data227 === "disabled"))){
const err366 = {instancePath:instancePath+"/vault-private-endpoint-zones-linked/enforcementLevel",schemaPath:"#/properties/vault-private-endpoint-zones-linked/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["vault-private-endpoint-zones-linked"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
}
else {
const err367 = {instancePath:instancePath+"/vault-private-endpoint-zones-linked",schemaPath:"#/properties/vault-private-endpoint-zones-linked/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
var _valid32 = _errs449 === errors;
valid100 = valid100 || _valid32;
if(!valid100){
const err368 = {instancePath:instancePath+"/vault-private-endpoint-zones-linked",schemaPath:"#/properties/vault-private-endpoint-zones-linked/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
else {
errors = _errs447;
if(vErrors !== null){
if(_errs447){
vErrors.length = _errs447;
}
else {
vErrors = null;
}
}
}
}
if(data["installation-one-custom-script-extension"] !== undefined){
let data228 = data["installation-one-custom-script-extension"];
const _errs454 = errors;
let valid102 = false;
const _errs455 = errors;
if(!((((data228 === "advisory") || (data228 === "mandatory")) || (data228 === "remediate")) || (data228 === "disabled"))){
const err369 = {instancePath:instancePath+"/installation-one-custom-script-extension",schemaPath:"#/properties/installation-one-custom-script-extension/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["installation-one-custom-script-extension"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
var _valid33 = _errs455 === errors;
valid102 = valid102 || _valid33;
const _errs456 = errors;
if(data228 && typeof data228 == "object" && !Array.isArray(data228)){
for(const key52 in data228){
if(!(key52 === "enforcementLevel")){
const err370 = {instancePath:instancePath+"/installation-one-custom-script-extension",schemaPath:"#/properties/installation-one-custom-script-extension/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52}};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
if(data228.enforcementLevel !== undefined){
let data229 = data228.enforcementLevel;
if(!((((data229 === "advisory") || (data229 === "mandatory")) || (data229 === "remediate")) || (data229 === "disabled"))){
const err371 = {instancePath:instancePath+"/installation-one-custom-script-extension/enforcementLevel",schemaPath:"#/properties/installation-one-custom-script-extension/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["installation-one-custom-script-extension"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
}
else {
const err372 = {instancePath:instancePath+"/installation-one-custom-script-extension",schemaPath:"#/properties/installation-one-custom-script-extension/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
var _valid33 = _errs456 === errors;
valid102 = valid102 || _valid33;
if(!valid102){
const err373 = {instancePath:instancePath+"/installation-one-custom-script-extension",schemaPath:"#/properties/installation-one-custom-script-extension/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
else {
errors = _errs454;
if(vErrors !== null){
if(_errs454){
vErrors.length = _errs454;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-vault-diagnostics"] !== undefined){
let data230 = data["monitoring-vault-diagnostics"];
const _errs461 = errors;
let valid104 = false;
const _errs462 = errors;
if(!((((data230 === "advisory") || (data230 === "mandatory")) || (data230 === "remediate")) || (data230 === "disabled"))){
const err374 = {instancePath:instancePath+"/monitoring-vault-diagnostics",schemaPath:"#/properties/monitoring-vault-diagnostics/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-vault-diagnostics"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
var _valid34 = _errs462 === errors;
valid104 = valid104 || _valid34;
const _errs463 = errors;
if(data230 && typeof data230 == "object" && !Array.isArray(data230)){
for(const key53 in data230){
if(!(key53 === "enforcementLevel")){
const err375 = {instancePath:instancePath+"/monitoring-vault-diagnostics",schemaPath:"#/properties/monitoring-vault-diagnostics/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53}};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
if(data230.enforcementLevel !== undefined){
let data231 = data230.enforcementLevel;
if(!((((data231 === "advisory") || (data231 === "mandatory")) || (data231 === "remediate")) || (data231 === "disabled"))){
const err376 = {instancePath:instancePath+"/monitoring-vault-diagnostics/enforcementLevel",schemaPath:"#/properties/monitoring-vault-diagnostics/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-vault-diagnostics"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
}
else {
const err377 = {instancePath:instancePath+"/monitoring-vault-diagnostics",schemaPath:"#/properties/monitoring-vault-diagnostics/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
var _valid34 = _errs463 === errors;
valid104 = valid104 || _valid34;
if(!valid104){
const err378 = {instancePath:instancePath+"/monitoring-vault-diagnostics",schemaPath:"#/properties/monitoring-vault-diagnostics/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
else {
errors = _errs461;
if(vErrors !== null){
if(_errs461){
vErrors.length = _errs461;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-vault-diagnostics-dedicated"] !== undefined){
let data232 = data["monitoring-vault-diagnostics-dedicated"];
const _errs468 = errors;
let valid106 = false;
const _errs469 = errors;
if(!((((data232 === "advisory") || (data232 === "mandatory")) || (data232 === "remediate")) || (data232 === "disabled"))){
const err379 = {instancePath:instancePath+"/monitoring-vault-diagnostics-dedicated",schemaPath:"#/properties/monitoring-vault-diagnostics-dedicated/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-vault-diagnostics-dedicated"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
var _valid35 = _errs469 === errors;
valid106 = valid106 || _valid35;
const _errs470 = errors;
if(data232 && typeof data232 == "object" && !Array.isArray(data232)){
for(const key54 in data232){
if(!(key54 === "enforcementLevel")){
const err380 = {instancePath:instancePath+"/monitoring-vault-diagnostics-dedicated",schemaPath:"#/properties/monitoring-vault-diagnostics-dedicated/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54}};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
if(data232.enforcementLevel !== undefined){
let data233 = data232.enforcementLevel;
if(!((((data233 === "advisory") || (data233 === "mandatory")) || (data233 === "remediate")) || (data233 === "disabled"))){
const err381 = {instancePath:instancePath+"/monitoring-vault-diagnostics-dedicated/enforcementLevel",schemaPath:"#/properties/monitoring-vault-diagnostics-dedicated/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-vault-diagnostics-dedicated"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
}
else {
const err382 = {instancePath:instancePath+"/monitoring-vault-diagnostics-dedicated",schemaPath:"#/properties/monitoring-vault-diagnostics-dedicated/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
var _valid35 = _errs470 === errors;
valid106 = valid106 || _valid35;
if(!valid106){
const err383 = {instancePath:instancePath+"/monitoring-vault-diagnostics-dedicated",schemaPath:"#/properties/monitoring-vault-diagnostics-dedicated/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
else {
errors = _errs468;
if(vErrors !== null){
if(_errs468){
vErrors.length = _errs468;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-workspace-retention"] !== undefined){
let data234 = data["monitoring-workspace-retention"];
const _errs475 = errors;
let valid108 = false;
const _errs476 = errors;
if(!((((data234 === "advisory") || (data234 === "mandatory")) || (data234 === "remediate")) || (data234 === "disabled"))){
const err384 = {instancePath:instancePath+"/monitoring-workspace-retention",schemaPath:"#/properties/monitoring-workspace-retention/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-workspace-retention"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
var _valid36 = _errs476 === errors;
valid108 = valid108 || _valid36;
const _errs477 = errors;
if(data234 && typeof data234 == "object" && !Array.isArray(data234)){
for(const key55 in data234){
if(!((key55 === "enforcementLevel") || (key55 === "retentionDaysMin"))){
const err385 = {instancePath:instancePath+"/monitoring-workspace-retention",schemaPath:"#/properties/monitoring-workspace-retention/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55}};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
if(data234.enforcementLevel !== undefined){
let data235 = data234.enforcementLevel;
if(!((((data235 === "advisory") || (data235 === "mandatory")) || (data235 === "remediate")) || (data235 === "disabled"))){
const err386 = {instancePath:instancePath+"/monitoring-workspace-retention/enforcementLevel",schemaPath:"#/properties/monitoring-workspace-retention/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-workspace-retention"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
if(data234.retentionDaysMin !== undefined){
let data236 = data234.retentionDaysMin;
if(!(((typeof data236 == "number") && (!(data236 % 1) && !isNaN(data236))) && (isFinite(data236)))){
const err387 = {instancePath:instancePath+"/monitoring-workspace-retention/retentionDaysMin",schemaPath:"#/properties/monitoring-workspace-retention/anyOf/1/properties/retentionDaysMin/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
if((typeof data236 == "number") && (isFinite(data236))){
if(data236 < 1 || isNaN(data236)){
const err388 = {instancePath:instancePath+"/monitoring-workspace-retention/retentionDaysMin",schemaPath:"#/properties/monitoring-workspace-retention/anyOf/1/properties/retentionDaysMin/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
}
}
else {
const err389 = {instancePath:instancePath+"/monitoring-workspace-retention",schemaPath:"#/properties/monitoring-workspace-retention/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
var _valid36 = _errs477 === errors;
valid108 = valid108 || _valid36;
if(!valid108){
const err390 = {instancePath:instancePath+"/monitoring-workspace-retention",schemaPath:"#/properties/monitoring-workspace-retention/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
else {
errors = _errs475;
if(vErrors !== null){
if(_errs475){
vErrors.length = _errs475;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-agent"] !== undefined){
let data237 = data["monitoring-agent"];
const _errs484 = errors;
let valid110 = false;
const _errs485 = errors;
if(!((((data237 === "advisory") || (data237 === "mandatory")) || (data237 === "remediate")) || (data237 === "disabled"))){
const err391 = {instancePath:instancePath+"/monitoring-agent",schemaPath:"#/properties/monitoring-agent/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-agent"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
var _valid37 = _errs485 === errors;
valid110 = valid110 || _valid37;
const _errs486 = errors;
if(data237 && typeof data237 == "object" && !Array.isArray(data237)){
for(const key56 in data237){
if(!(key56 === "enforcementLevel")){
const err392 = {instancePath:instancePath+"/monitoring-agent",schemaPath:"#/properties/monitoring-agent/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56}};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
if(data237.enforcementLevel !== undefined){
let data238 = data237.enforcementLevel;
if(!((((data238 === "advisory") || (data238 === "mandatory")) || (data238 === "remediate")) || (data238 === "disabled"))){
const err393 = {instancePath:instancePath+"/monitoring-agent/enforcementLevel",schemaPath:"#/properties/monitoring-agent/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-agent"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
}
else {
const err394 = {instancePath:instancePath+"/monitoring-agent",schemaPath:"#/properties/monitoring-agent/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
var _valid37 = _errs486 === errors;
valid110 = valid110 || _valid37;
if(!valid110){
const err395 = {instancePath:instancePath+"/monitoring-agent",schemaPath:"#/properties/monitoring-agent/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
else {
errors = _errs484;
if(vErrors !== null){
if(_errs484){
vErrors.length = _errs484;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-no-legacy-agent"] !== undefined){
let data239 = data["monitoring-no-legacy-agent"];
const _errs491 = errors;
let valid112 = false;
const _errs492 = errors;
if(!((((data239 === "advisory") || (data239 === "mandatory")) || (data239 === "remediate")) || (data239 === "disabled"))){
const err396 = {instancePath:instancePath+"/monitoring-no-legacy-agent",schemaPath:"#/properties/monitoring-no-legacy-agent/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-no-legacy-agent"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
var _valid38 = _errs492 === errors;
valid112 = valid112 || _valid38;
const _errs493 = errors;
if(data239 && typeof data239 == "object" && !Array.isArray(data239)){
for(const key57 in data239){
if(!(key57 === "enforcementLevel")){
const err397 = {instancePath:instancePath+"/monitoring-no-legacy-agent",schemaPath:"#/properties/monitoring-no-legacy-agent/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57}};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
}
if(data239.enforcementLevel !== undefined){
let data240 = data239.enforcementLevel;
if(!((((data240 === "advisory") || (data240 === "mandatory")) || (data240 === "remediate")) || (data240 === "disabled"))){
const err398 = {instancePath:instancePath+"/monitoring-no-legacy-agent/enforcementLevel",schemaPath:"#/properties/monitoring-no-legacy-agent/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-no-legacy-agent"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
}
else {
const err399 = {instancePath:instancePath+"/monitoring-no-legacy-agent",schemaPath:"#/properties/monitoring-no-legacy-agent/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
var _valid38 = _errs493 === errors;
valid112 = valid112 || _valid38;
if(!valid112){
const err400 = {instancePath:instancePath+"/monitoring-no-legacy-agent",schemaPath:"#/properties/monitoring-no-legacy-agent/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
else {
errors = _errs491;
if(vErrors !== null){
if(_errs491){
vErrors.length = _errs491;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-data-collection"] !== undefined){
let data241 = data["monitoring-data-collection"];
const _errs498 = errors;
let valid114 = false;
const _errs499 = errors;
if(!((((data241 === "advisory") || (data241 === "mandatory")) || (data241 === "remediate")) || (data241 === "disabled"))){
const err401 = {instancePath:instancePath+"/monitoring-data-collection",schemaPath:"#/properties/monitoring-data-collection/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-data-collection"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
var _valid39 = _errs499 === errors;
valid114 = valid114 || _valid39;
const _errs500 = errors;
if(data241 && typeof data241 == "object" && !Array.isArray(data241)){
for(const key58 in data241){
if(!(key58 === "enforcementLevel")){
const err402 = {instancePath:instancePath+"/monitoring-data-collection",schemaPath:"#/properties/monitoring-data-collection/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58}};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
if(data241.enforcementLevel !== undefined){
let data242 = data241.enforcementLevel;
if(!((((data242 === "advisory") || (data242 === "mandatory")) || (data242 === "remediate")) || (data242 === "disabled"))){
const err403 = {instancePath:instancePath+"/monitoring-data-collection/enforcementLevel",schemaPath:"#/properties/monitoring-data-collection/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-data-collection"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
}
else {
const err404 = {instancePath:instancePath+"/monitoring-data-collection",schemaPath:"#/properties/monitoring-data-collection/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
var _valid39 = _errs500 === errors;
valid114 = valid114 || _valid39;
if(!valid114){
const err405 = {instancePath:instancePath+"/monitoring-data-collection",schemaPath:"#/properties/monitoring-data-collection/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
else {
errors = _errs498;
if(vErrors !== null){
if(_errs498){
vErrors.length = _errs498;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-alerts-reach-people"] !== undefined){
let data243 = data["monitoring-alerts-reach-people"];
const _errs505 = errors;
let valid116 = false;
const _errs506 = errors;
if(!((((data243 === "advisory") || (data243 === "mandatory")) || (data243 === "remediate")) || (data243 === "disabled"))){
const err406 = {instancePath:instancePath+"/monitoring-alerts-reach-people",schemaPath:"#/properties/monitoring-alerts-reach-people/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-alerts-reach-people"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
var _valid40 = _errs506 === errors;
valid116 = valid116 || _valid40;
const _errs507 = errors;
if(data243 && typeof data243 == "object" && !Array.isArray(data243)){
for(const key59 in data243){
if(!(key59 === "enforcementLevel")){
const err407 = {instancePath:instancePath+"/monitoring-alerts-reach-people",schemaPath:"#/properties/monitoring-alerts-reach-people/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key59}};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
if(data243.enforcementLevel !== undefined){
let data244 = data243.enforcementLevel;
if(!((((data244 === "advisory") || (data244 === "mandatory")) || (data244 === "remediate")) || (data244 === "disabled"))){
const err408 = {instancePath:instancePath+"/monitoring-alerts-reach-people/enforcementLevel",schemaPath:"#/properties/monitoring-alerts-reach-people/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-alerts-reach-people"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
}
else {
const err409 = {instancePath:instancePath+"/monitoring-alerts-reach-people",schemaPath:"#/properties/monitoring-alerts-reach-people/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
var _valid40 = _errs507 === errors;
valid116 = valid116 || _valid40;
if(!valid116){
const err410 = {instancePath:instancePath+"/monitoring-alerts-reach-people",schemaPath:"#/properties/monitoring-alerts-reach-people/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
else {
errors = _errs505;
if(vErrors !== null){
if(_errs505){
vErrors.length = _errs505;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-action-group-receivers"] !== undefined){
let data245 = data["monitoring-action-group-receivers"];
const _errs512 = errors;
let valid118 = false;
const _errs513 = errors;
if(!((((data245 === "advisory") || (data245 === "mandatory")) || (data245 === "remediate")) || (data245 === "disabled"))){
const err411 = {instancePath:instancePath+"/monitoring-action-group-receivers",schemaPath:"#/properties/monitoring-action-group-receivers/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-action-group-receivers"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
var _valid41 = _errs513 === errors;
valid118 = valid118 || _valid41;
const _errs514 = errors;
if(data245 && typeof data245 == "object" && !Array.isArray(data245)){
for(const key60 in data245){
if(!(key60 === "enforcementLevel")){
const err412 = {instancePath:instancePath+"/monitoring-action-group-receivers",schemaPath:"#/properties/monitoring-action-group-receivers/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60}};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
if(data245.enforcementLevel !== undefined){
let data246 = data245.enforcementLevel;
if(!((((data246 === "advisory") || (data246 === "mandatory")) || (data246 === "remediate")) || (data246 === "disabled"))){
const err413 = {instancePath:instancePath+"/monitoring-action-group-receivers/enforcementLevel",schemaPath:"#/properties/monitoring-action-group-receivers/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-action-group-receivers"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
}
else {
const err414 = {instancePath:instancePath+"/monitoring-action-group-receivers",schemaPath:"#/properties/monitoring-action-group-receivers/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
var _valid41 = _errs514 === errors;
valid118 = valid118 || _valid41;
if(!valid118){
const err415 = {instancePath:instancePath+"/monitoring-action-group-receivers",schemaPath:"#/properties/monitoring-action-group-receivers/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
else {
errors = _errs512;
if(vErrors !== null){
if(_errs512){
vErrors.length = _errs512;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-antimalware-exclusions"] !== undefined){
let data247 = data["monitoring-antimalware-exclusions"];
const _errs519 = errors;
let valid120 = false;
const _errs520 = errors;
if(!((((data247 === "advisory") || (data247 === "mandatory")) || (data247 === "remediate")) || (data247 === "disabled"))){
const err416 = {instancePath:instancePath+"/monitoring-antimalware-exclusions",schemaPath:"#/properties/monitoring-antimalware-exclusions/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-antimalware-exclusions"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
var _valid42 = _errs520 === errors;
valid120 = valid120 || _valid42;
const _errs521 = errors;
if(data247 && typeof data247 == "object" && !Array.isArray(data247)){
for(const key61 in data247){
if(!(key61 === "enforcementLevel")){
const err417 = {instancePath:instancePath+"/monitoring-antimalware-exclusions",schemaPath:"#/properties/monitoring-antimalware-exclusions/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61}};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
if(data247.enforcementLevel !== undefined){
let data248 = data247.enforcementLevel;
if(!((((data248 === "advisory") || (data248 === "mandatory")) || (data248 === "remediate")) || (data248 === "disabled"))){
const err418 = {instancePath:instancePath+"/monitoring-antimalware-exclusions/enforcementLevel",schemaPath:"#/properties/monitoring-antimalware-exclusions/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-antimalware-exclusions"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
}
else {
const err419 = {instancePath:instancePath+"/monitoring-antimalware-exclusions",schemaPath:"#/properties/monitoring-antimalware-exclusions/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
var _valid42 = _errs521 === errors;
valid120 = valid120 || _valid42;
if(!valid120){
const err420 = {instancePath:instancePath+"/monitoring-antimalware-exclusions",schemaPath:"#/properties/monitoring-antimalware-exclusions/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
else {
errors = _errs519;
if(vErrors !== null){
if(_errs519){
vErrors.length = _errs519;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-maintenance-assigned"] !== undefined){
let data249 = data["monitoring-maintenance-assigned"];
const _errs526 = errors;
let valid122 = false;
const _errs527 = errors;
if(!((((data249 === "advisory") || (data249 === "mandatory")) || (data249 === "remediate")) || (data249 === "disabled"))){
const err421 = {instancePath:instancePath+"/monitoring-maintenance-assigned",schemaPath:"#/properties/monitoring-maintenance-assigned/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-maintenance-assigned"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
var _valid43 = _errs527 === errors;
valid122 = valid122 || _valid43;
const _errs528 = errors;
if(data249 && typeof data249 == "object" && !Array.isArray(data249)){
for(const key62 in data249){
if(!(key62 === "enforcementLevel")){
const err422 = {instancePath:instancePath+"/monitoring-maintenance-assigned",schemaPath:"#/properties/monitoring-maintenance-assigned/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key62}};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
}
if(data249.enforcementLevel !== undefined){
let data250 = data249.enforcementLevel;
if(!((((data250 === "advisory") || (data250 === "mandatory")) || (data250 === "remediate")) || (data250 === "disabled"))){
const err423 = {instancePath:instancePath+"/monitoring-maintenance-assigned/enforcementLevel",schemaPath:"#/properties/monitoring-maintenance-assigned/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-maintenance-assigned"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
}
else {
const err424 = {instancePath:instancePath+"/monitoring-maintenance-assigned",schemaPath:"#/properties/monitoring-maintenance-assigned/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
var _valid43 = _errs528 === errors;
valid122 = valid122 || _valid43;
if(!valid122){
const err425 = {instancePath:instancePath+"/monitoring-maintenance-assigned",schemaPath:"#/properties/monitoring-maintenance-assigned/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
else {
errors = _errs526;
if(vErrors !== null){
if(_errs526){
vErrors.length = _errs526;
}
else {
vErrors = null;
}
}
}
}
if(data["monitoring-update-assessment"] !== undefined){
let data251 = data["monitoring-update-assessment"];
const _errs533 = errors;
let valid124 = false;
const _errs534 = errors;
if(!((((data251 === "advisory") || (data251 === "mandatory")) || (data251 === "remediate")) || (data251 === "disabled"))){
const err426 = {instancePath:instancePath+"/monitoring-update-assessment",schemaPath:"#/properties/monitoring-update-assessment/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-update-assessment"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
var _valid44 = _errs534 === errors;
valid124 = valid124 || _valid44;
const _errs535 = errors;
if(data251 && typeof data251 == "object" && !Array.isArray(data251)){
for(const key63 in data251){
if(!(key63 === "enforcementLevel")){
const err427 = {instancePath:instancePath+"/monitoring-update-assessment",schemaPath:"#/properties/monitoring-update-assessment/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key63}};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
if(data251.enforcementLevel !== undefined){
let data252 = data251.enforcementLevel;
if(!((((data252 === "advisory") || (data252 === "mandatory")) || (data252 === "remediate")) || (data252 === "disabled"))){
const err428 = {instancePath:instancePath+"/monitoring-update-assessment/enforcementLevel",schemaPath:"#/properties/monitoring-update-assessment/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["monitoring-update-assessment"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
}
}
else {
const err429 = {instancePath:instancePath+"/monitoring-update-assessment",schemaPath:"#/properties/monitoring-update-assessment/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
var _valid44 = _errs535 === errors;
valid124 = valid124 || _valid44;
if(!valid124){
const err430 = {instancePath:instancePath+"/monitoring-update-assessment",schemaPath:"#/properties/monitoring-update-assessment/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
else {
errors = _errs533;
if(vErrors !== null){
if(_errs533){
vErrors.length = _errs533;
}
else {
vErrors = null;
}
}
}
}
if(data["types-arm-type"] !== undefined){
let data253 = data["types-arm-type"];
const _errs540 = errors;
let valid126 = false;
const _errs541 = errors;
if(!((((data253 === "advisory") || (data253 === "mandatory")) || (data253 === "remediate")) || (data253 === "disabled"))){
const err431 = {instancePath:instancePath+"/types-arm-type",schemaPath:"#/properties/types-arm-type/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties["types-arm-type"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
var _valid45 = _errs541 === errors;
valid126 = valid126 || _valid45;
const _errs542 = errors;
if(data253 && typeof data253 == "object" && !Array.isArray(data253)){
for(const key64 in data253){
if(!(key64 === "enforcementLevel")){
const err432 = {instancePath:instancePath+"/types-arm-type",schemaPath:"#/properties/types-arm-type/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64}};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
if(data253.enforcementLevel !== undefined){
let data254 = data253.enforcementLevel;
if(!((((data254 === "advisory") || (data254 === "mandatory")) || (data254 === "remediate")) || (data254 === "disabled"))){
const err433 = {instancePath:instancePath+"/types-arm-type/enforcementLevel",schemaPath:"#/properties/types-arm-type/anyOf/1/properties/enforcementLevel/enum",keyword:"enum",params:{allowedValues: schema31.properties["types-arm-type"].anyOf[1].properties.enforcementLevel.enum}};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
}
else {
const err434 = {instancePath:instancePath+"/types-arm-type",schemaPath:"#/properties/types-arm-type/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
var _valid45 = _errs542 === errors;
valid126 = valid126 || _valid45;
if(!valid126){
const err435 = {instancePath:instancePath+"/types-arm-type",schemaPath:"#/properties/types-arm-type/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
else {
errors = _errs540;
if(vErrors !== null){
if(_errs540){
vErrors.length = _errs540;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err436 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

