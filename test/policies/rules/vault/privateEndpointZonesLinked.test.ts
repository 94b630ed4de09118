import { privateEndpointZonesLinked } from "../../../../policies/rules/vault/privateEndpointZonesLinked";
import { describeRule } from "../../support/describeRule";
import { unknown } from "../../support/programs";
import { endpoint, group, noEndpoint, privateProgram, zoneGroup } from "./fixtures";

const zonesOfHub = "/subscriptions/1/resourceGroups/rg-hub/providers/Microsoft.Network/privateDnsZones/";
const firstId = "privateDnsZoneConfigs[0].privateDnsZoneId";
const found = "zone-blob found no link to a network, required a VirtualNetworkLink of the zone";

describeRule(privateEndpointZonesLinked, {
    compliant: privateProgram,
    alsoCompliant: [
        {
            by: "zones of others",
            of: "zones",
            set: [
                [
                    "privateDnsZoneConfigs",
                    [{ name: "blob", privateDnsZoneId: `${zonesOfHub}privatelink.blob.core.windows.net` }],
                ],
            ],
        },
        {
            by: "a name that is known later",
            of: "link-blob",
            set: [["privateZoneName", unknown]],
            change: (written) =>
                written.map((one) =>
                    one.name === "link-blob" ? { ...one, from: { privateZoneName: ["zone-blob"] } } : one,
                ),
        },
    ],
    spoilt: [
        {
            by: "a zone without a link",
            change: (written) => written.filter(({ name }) => name !== "link-blob"),
            finds: [found],
        },
        {
            by: "a link of another zone",
            of: "link-blob",
            set: [["privateZoneName", "privatelink.file.core.windows.net"]],
            finds: [found],
        },
        {
            by: "a zone that two endpoints share, once",
            change: (written) => [
                ...written.filter(({ name }) => name !== "link-blob"),
                { ...endpoint, name: "second", inputs: { ...endpoint.inputs, privateEndpointName: "pep-second" } },
                {
                    ...zoneGroup,
                    name: "second-zones",
                    inputs: { ...zoneGroup.inputs, privateEndpointName: "pep-second" },
                },
            ],
            finds: [found],
        },
    ],
    unknown: [
        { of: "link-blob", path: "privateZoneName" },
        { of: "zones", path: "privateDnsZoneConfigs" },
        { of: "endpoint", path: group },
    ],
    wrongType: {
        of: "zones",
        path: firstId,
        value: 7,
        finds: [`zones ${firstId}: found 7, required a text`],
    },
    notApplicable: [noEndpoint],
});
