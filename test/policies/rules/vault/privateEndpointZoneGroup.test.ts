import { privateEndpointZoneGroup } from "../../../../policies/rules/vault/privateEndpointZoneGroup";
import { describeRule } from "../../support/describeRule";
import { unknown } from "../../support/programs";
import { group, noEndpoint, privateProgram } from "./fixtures";

const found = "endpoint found no group of DNS zones, required a PrivateDnsZoneGroup of the endpoint";

describeRule(privateEndpointZoneGroup, {
    compliant: privateProgram,
    alsoCompliant: [
        {
            by: "a name that is known later",
            of: "zones",
            set: [["privateEndpointName", unknown]],
            change: (written) =>
                written.map((one) =>
                    one.name === "zones" ? { ...one, from: { ...one.from, privateEndpointName: ["endpoint"] } } : one,
                ),
        },
        {
            by: "an endpoint for Site Recovery alone",
            of: "endpoint",
            set: [[group, "AzureSiteRecovery"]],
            change: (written) => written.filter(({ name }) => name !== "zones"),
        },
    ],
    spoilt: [
        { by: "no group", change: (written) => written.filter(({ name }) => name !== "zones"), finds: [found] },
        {
            by: "the group of another endpoint",
            of: "zones",
            set: [["privateEndpointName", "pep-other"]],
            finds: [found],
        },
    ],
    unknown: [
        { of: "zones", path: "privateEndpointName" },
        { of: "endpoint", path: group },
    ],
    wrongType: {
        of: "zones",
        path: "privateEndpointName",
        value: 7,
        finds: ["zones privateEndpointName: found 7, required a text"],
    },
    notApplicable: [noEndpoint],
});
