import { readFileSync } from "node:fs";
import type * as pulumi from "@pulumi/pulumi";
import * as alertsmanagement from "@pulumi/azure-native/alertsmanagement";
import * as authorization from "@pulumi/azure-native/authorization";
import * as compute from "@pulumi/azure-native/compute";
import * as keyvault from "@pulumi/azure-native/keyvault";
import * as maintenance from "@pulumi/azure-native/maintenance";
import * as monitor from "@pulumi/azure-native/monitor";
import * as network from "@pulumi/azure-native/network";
import * as operationalinsights from "@pulumi/azure-native/operationalinsights";
import * as privatedns from "@pulumi/azure-native/privatedns";
import * as recoveryservices from "@pulumi/azure-native/recoveryservices";
import * as resources from "@pulumi/azure-native/resources";
import * as storage from "@pulumi/azure-native/storage";

/** Registers the azure-native resources of a plan one by one, without components and without this project's levers. */
type ResourceClass = new (name: string, args: object, opts?: pulumi.CustomResourceOptions) => pulumi.CustomResource;

const modules: Readonly<Record<string, object>> = {
    alertsmanagement,
    authorization,
    compute,
    keyvault,
    maintenance,
    monitor,
    network,
    operationalinsights,
    privatedns,
    recoveryservices,
    resources,
    storage,
};

const list = process.env["MABS_BENCH_RESOURCES"];
if (list === undefined) throw new Error("MABS_BENCH_RESOURCES names the file with the resources to register");
for (const { type, name, inputs } of JSON.parse(readFileSync(list, "utf8")) as readonly {
    type: string;
    name: string;
    inputs: object;
}[]) {
    const [, module = "", className = ""] = type.split(":");
    const resourceClass = (modules[module] as Readonly<Record<string, ResourceClass>> | undefined)?.[className];
    if (resourceClass === undefined) throw new Error(`bench/plain does not import the module of ${type}`);
    new resourceClass(name, inputs);
}
