import { privateEndpointDynamicAddresses } from "../../../../policies/rules/vault/privateEndpointDynamicAddresses";
import { describeRule } from "../../support/describeRule";
import { unknown } from "../../support/programs";
import { connection, group, loneEndpoint, otherEndpoint, vaultId } from "./fixtures";

const addresses = ["ipConfigurations", [{ name: "one", privateIPAddress: "10.20.0.70", memberName: "a" }]] as const;
const found = "ipConfigurations: found a list, required nothing: Azure chooses the addresses";

describeRule(privateEndpointDynamicAddresses, {
    compliant: [loneEndpoint],
    alsoCompliant: [{ by: "an empty list", set: [["ipConfigurations", []]] }],
    spoilt: [
        { by: "fixed addresses", set: [addresses], finds: [found] },
        { by: "fixed addresses for Site Recovery", set: [addresses, [group, "AzureSiteRecovery"]], finds: [found] },
        {
            by: "fixed addresses of a vault that is known by its ID alone",
            set: [addresses, [connection, vaultId], [group, unknown]],
            finds: [found],
        },
    ],
    unknown: [{ path: "ipConfigurations" }, { path: group }],
    wrongType: {
        path: "ipConfigurations",
        value: "10.20.0.70",
        finds: ['ipConfigurations: found "10.20.0.70", required a list'],
    },
    notApplicable: [otherEndpoint],
});
