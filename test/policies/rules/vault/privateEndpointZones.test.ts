import { privateEndpointZones } from "../../../../policies/rules/vault/privateEndpointZones";
import { describeRule } from "../../support/describeRule";
import { unknown, type Written } from "../../support/programs";
import { connection, group, noEndpoint, privateProgram } from "./fixtures";

const zonesOfHub = "/subscriptions/1/resourceGroups/rg-hub/providers/Microsoft.Network/privateDnsZones/";
const configs = (...names: readonly string[]) =>
    [
        ["privateDnsZoneConfigs", names.map((name) => ({ name: "zone", privateDnsZoneId: `${zonesOfHub}${name}` }))],
    ] as const;
const storage = ["privatelink.blob.core.windows.net", "privatelink.queue.core.windows.net"] as const;
const government = [
    "privatelink.ugv.backup.windowsazure.us",
    "privatelink.blob.core.usgovcloudapi.net",
    "privatelink.queue.core.usgovcloudapi.net",
] as const;
const vaultAt = (written: readonly Written[], location: unknown): readonly Written[] =>
    written.map((one) => (one.name === "vault" ? { ...one, inputs: { ...one.inputs, location } } : one));
const firstId = "privateDnsZoneConfigs[0].privateDnsZoneId";

describeRule(privateEndpointZones, {
    compliant: privateProgram,
    alsoCompliant: [
        {
            by: "zones of others, in another case",
            of: "zones",
            set: configs("Privatelink.WE.backup.windowsazure.com", ...storage),
        },
        {
            by: "zones of US Government",
            of: "zones",
            set: configs(...government),
            change: (written) => vaultAt(written, "usgovvirginia"),
        },
        {
            by: "the zone of any region where that of the vault is not known",
            of: "zones",
            set: configs("privatelink.ne.backup.windowsazure.com", ...storage),
            change: (written) => vaultAt(written, unknown),
        },
        {
            by: "a vault that others own",
            of: "endpoint",
            set: [
                [connection, "/subscriptions/1/resourceGroups/rg-hub/providers/Microsoft.RecoveryServices/vaults/rsv"],
            ],
        },
        {
            by: "no group, which another rule finds",
            change: (written) => written.filter(({ name }) => name !== "zones"),
        },
    ],
    spoilt: [
        {
            by: "a zone that is left out",
            of: "zones",
            set: configs("privatelink.we.backup.windowsazure.com", storage[0]),
            finds: [
                "zones privateDnsZoneConfigs: found the zones privatelink.we.backup.windowsazure.com, privatelink.blob.core.windows.net, required the zone privatelink.queue.core.windows.net",
            ],
        },
        {
            by: "the zone of another region",
            of: "zones",
            set: configs("privatelink.ne.backup.windowsazure.com", ...storage),
            finds: [
                `zones privateDnsZoneConfigs: found the zones privatelink.ne.backup.windowsazure.com, ${storage.join(", ")}, required the zone privatelink.we.backup.windowsazure.com`,
            ],
        },
        {
            by: "the zone of Site Recovery where the region is not known",
            of: "zones",
            set: configs("privatelink.siterecovery.windowsazure.com", ...storage),
            change: (written) => vaultAt(written, undefined),
            finds: [
                `zones privateDnsZoneConfigs: found the zones privatelink.siterecovery.windowsazure.com, ${storage.join(", ")}, required the zone privatelink.*.backup.windowsazure.com`,
            ],
        },
        {
            by: "no zones",
            of: "zones",
            set: [["privateDnsZoneConfigs", undefined]],
            finds: [
                "zones privateDnsZoneConfigs: found no zone, required the zone privatelink.we.backup.windowsazure.com and the zone privatelink.blob.core.windows.net and the zone privatelink.queue.core.windows.net",
            ],
        },
    ],
    unknown: [
        { of: "zones", path: "privateDnsZoneConfigs" },
        { of: "zones", path: "privateEndpointName" },
        { of: "zone-blob", path: "privateZoneName" },
        { of: "endpoint", path: group },
    ],
    wrongType: { of: "zones", path: firstId, value: 7, finds: [`zones ${firstId}: found 7, required a text`] },
    notApplicable: [noEndpoint],
});
