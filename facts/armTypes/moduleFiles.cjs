"use strict";
/**
 * The generated files by azure-native module, each read when it is first asked for. CommonJS, because only `require` with a literal
 * path is at once synchronous, lazy (a plan loads the modules that it uses) and visible to a bundler.
 */
exports.moduleFiles = {
    alertsmanagement: () => require("./alertsmanagement.json"),
    authorization: () => require("./authorization.json"),
    automation: () => require("./automation.json"),
    compute: () => require("./compute.json"),
    dataprotection: () => require("./dataprotection.json"),
    eventgrid: () => require("./eventgrid.json"),
    keyvault: () => require("./keyvault.json"),
    maintenance: () => require("./maintenance.json"),
    managedidentity: () => require("./managedidentity.json"),
    monitor: () => require("./monitor.json"),
    network: () => require("./network.json"),
    operationalinsights: () => require("./operationalinsights.json"),
    policyinsights: () => require("./policyinsights.json"),
    privatedns: () => require("./privatedns.json"),
    recoveryservices: () => require("./recoveryservices.json"),
    resources: () => require("./resources.json"),
    storage: () => require("./storage.json"),
    trafficmanager: () => require("./trafficmanager.json"),
};
