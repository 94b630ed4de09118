import { privateEndpointNeedsV4 } from "../../../../policies/rules/vault/privateEndpointNeedsV4";
import { describeRule } from "../../support/describeRule";
import { unknown } from "../../support/programs";
import { connection, group, loneEndpoint, otherEndpoint, vaultId } from "./fixtures";

const found = "found a private endpoint of a vault, required no private endpoint, because MABS V3 registers";

describeRule(privateEndpointNeedsV4, {
    compliant: [loneEndpoint],
    spoilt: [
        { by: "MABS V3", parameters: { mabsVersion: "V3" }, finds: [found] },
        {
            by: "MABS V3, and a vault that is known by its ID alone",
            set: [
                [connection, vaultId],
                [group, unknown],
            ],
            parameters: { mabsVersion: "V3" },
            finds: [found],
        },
    ],
    unknown: [{ path: group }, { path: "privateLinkServiceConnections" }],
    wrongType: { path: group, value: 7, finds: [`${group}: found 7, required a text`] },
    notApplicable: [otherEndpoint],
});
